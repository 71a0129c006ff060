import { rewrite, type TextRule } from './rule.ts'
import { gamblingBrands, gamblingExtras, gamblingGoods } from './spam-words.ts'

/** A token of letters and digits glued to the name: kk9901, hg0068. */
const token = '(?:[A-Za-z]{1,12}[0-9]{1,6}[A-Za-z0-9.]{0,12}|[0-9]{2,6}[A-Za-z]{1,8})'
const brand = `(?:${gamblingBrands})`
const goods = `(?:${gamblingGoods})`
const extra = `(?:${gamblingExtras}|${gamblingGoods})`
const company = '(?:[(（](?:中国|集团|全球|亚洲)[)）])?(?:(?:股份|集团)?有限(?:责任)?公司)?'

/** Name and offer together; one of them alone may be anything: 皇冠假日酒店, 体育网站. */
const splice = new RegExp(
  [
    `(?<![A-Za-z0-9])${token}[·・]?${brand}${extra}{0,4}${company}`,
    `(?<![A-Za-z0-9])(?:[A-Za-z]{2,10}[·・]?)?${brand}[·・]?(?:${gamblingExtras}){0,2}${goods}${extra}{0,4}${company}`,
    `(?<![A-Za-z0-9])${token}(?:体育|娱乐|棋牌|彩票|电竞)${goods}${extra}{0,3}${company}`,
  ].join('|'),
  'gu',
)

/** A page that reports on such brands, or on their prosecution, names them on purpose. */
const report = /警方|公安|涉赌|赌博罪|开设赌场|判处|反赌|禁赌|打击|查处/

/** Words that make a shorter brand part of an honest name: 皇冠体育馆, 太阳城小区. */
const honest = /^(?:馆|场|用品|产业|公园|学校|中心|局|学院|路|街|镇|村|县|区|大厦|广场)/

/** The name of a gambling site in the place of an employer: 承办的kk9901皇冠体育网址(中国)有限公司第三届. */
export const dropSplicedBrand: TextRule = {
  name: 'drop-spliced-brand',
  label: '删除植入的博彩名称',
  spam: true,
  apply(text, _traits, record) {
    if (!/\p{Script=Han}/u.test(text) || report.test(text)) return text
    return rewrite(text, { pattern: splice, record }, ({ 0: name, index, input }) =>
      honest.test(input.slice(index + name.length)) ? null : '',
    )
  },
}
