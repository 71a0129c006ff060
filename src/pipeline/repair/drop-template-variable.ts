import { speaksOfMarkup } from './markup-talk.ts'
import { rewrite, type TextRule } from './rule.ts'

/** Placeholders of template engines and of Chinese content systems (帝国, 织梦, PbootCMS, ThinkPHP). */
const placeholder = new RegExp(
  [
    '\\{\\$[^{}]{1,60}\\}',
    '\\{\\{[\\w.$ |()\'"-]{1,60}\\}\\}',
    '<%[^<>]{0,80}%>',
    '<\\?(?:php|=)[^<>]{0,100}\\?>',
    '[#@]\\{[A-Za-z_][\\w.$()\'"]{0,60}\\}',
    '@(?:Model|ViewBag|Html)\\.[\\w.()]{1,40}',
    '\\$\\{[A-Za-z_][\\w.$()\'"]{0,60}\\}',
    '\\[!--[\\w.]{1,40}--\\]',
    '\\[field:[^\\[\\]]{1,60}/\\]',
    '\\{/?(?:dede|pboot|eyou|cms|volist|foreach|loop|if)\\b[^{}]{0,80}\\}',
  ].join('|'),
  'giu',
)

/** A variable that the template engine of a page did not fill in: {$loop_num=0}, {{title}}. */
export const dropTemplateVariable: TextRule = {
  name: 'drop-template-variable',
  label: '删除残留的模板变量',
  needs: /[{<[@]/,
  apply(text, _traits, record) {
    if (!/[{@][${a-z/]|<[%?]|\[(?:!--|field:)/i.test(text) || speaksOfMarkup(text)) return text
    return rewrite(text, { pattern: placeholder, record }, () => '')
  },
}
