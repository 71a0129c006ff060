import { rewrite, type TextRule } from './rule.ts'

/** Names of the pictures of Weibo, WeChat and QQ; other words in brackets are the author's. */
const names =
  '微笑|撇嘴|发呆|得意|流泪|害羞|闭嘴|大哭|尴尬|发怒|调皮|呲牙|惊讶|难过|囧|抓狂|偷笑|愉快|可爱|白眼|傲慢|困|惊恐|憨笑|悠闲|咒骂|疑问|嘘|晕|衰|骷髅|敲打|再见|擦汗|抠鼻|鼓掌|坏笑|右哼哼|左哼哼|鄙视|委屈|快哭了|阴险|亲亲|可怜|笑脸|捂脸|奸笑|机智|皱眉|耶|吃瓜|加油|汗|天啊|社会社会|旺柴|好的|打脸|哇|嘴唇|爱心|心碎|拥抱|强|弱|握手|胜利|抱拳|勾引|拳头|OK|合十|啤酒|咖啡|蛋糕|凋谢|玫瑰|菜刀|炸弹|便便|月亮|太阳|庆祝|礼物|红包|發|福|烟花|爆竹|跳跳|发抖|转圈|赞|威武|哈哈|嘻嘻|笑cry|doge|允悲|作揖|给力|心|鲜花|中国赞|比心|鼓掌2|良好|赞啊'

const code = new RegExp(
  [
    '\\[/?em[:_]?\\s?\\d{1,4}\\]',
    '\\[(?:emoji|em)[:_]?[0-9a-f]{4,8}\\]',
    `\\[(?:${names})\\]`,
    '/:{1,2}(?:[A-Za-z]{1,7}|[@<>|()~\\-*+!?,&$;8BPDO]{1,2})(?![A-Za-z/])',
    ':(?:smile|heart|thumbsup|clap|joy|\\+1|ok_hand|pray|fire|tada|muscle):',
  ].join('|'),
  'giu',
)

/** The code of a picture that was never drawn: [em:12], [抱拳], /:strong. */
export const dropEmojiCode: TextRule = {
  name: 'drop-emoji-code',
  label: '删除表情代码',
  needs: /[[/:]/,
  apply(text, _traits, record) {
    if (!/\p{Script=Han}/u.test(text)) return text
    return rewrite(text, { pattern: code, record }, ({ 0: found, index, input }) => {
      // 选[强]字 in a text on characters, and https:/ are no pictures.
      const before = input[index - 1] ?? ''
      const after = input[index + found.length] ?? ''
      const isQuoted = /[“"《‘]/u.test(before) || /[”"》’字词]/u.test(after)
      return isQuoted || (found.startsWith('/') && /[A-Za-z0-9:/]/.test(before)) ? null : ''
    })
  },
}
