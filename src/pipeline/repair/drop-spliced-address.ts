import { rewrite, type TextRule } from './rule.ts'

/** An address glued to the end of a sentence; its host is caught. */
const glued =
  /(?<=[\p{Script=Han}”）)])(?:https?:\/{2})?((?:[A-Za-z0-9-]{1,30}\.){1,3}(?:com|net|cc|vip|top|xyz|club|bet|app|co|me|org|info|live|fun))(?:\/[\w./-]{0,60})?\/?(?=[，。；！？,;!?]|$)/giu

/** Hosts of gambling: a brand in Latin letters, or figures that mean luck. */
const lucky =
  /(?:bet|casino|poker|yabo|kaiyun|leyu|sports?)\d|\d(?:bet|vip)|(?:^|\.)(?:ag|hg|js|xx|vip|bet)?\d{3,6}\.|[a-z]{1,4}(?:88|66|99|77|55|168|188|365|888|999|666){1,2}\d{0,3}\.|\.(?:vip|bet|cc)$/iu

/** Words that give an address on purpose. */
const given =
  /(?:登录|登陆|访问|网址|网站|官网|地址|链接|查看|详见|见|点击|进入|打开|上|至|到|为|是|在|邮箱|平台|来源|转自|关注)$/u

/** The address of a gambling site before the full stop: 写了四百多页www.xx888.com。 */
export const dropSplicedAddress: TextRule = {
  name: 'drop-spliced-address',
  label: '删除植入的网址',
  spam: true,
  needs: /\./,
  apply(text, _traits, record) {
    if (!/[A-Za-z0-9]\.[a-z]{2}/i.test(text)) return text
    return rewrite(text, { pattern: glued, record }, ({ 1: host = '', index, input }) =>
      lucky.test(host) && !given.test(input.slice(Math.max(0, index - 2), index)) ? '' : null,
    )
  },
}
