import { cueRule } from '../cue-rule.ts'

const tag = /<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,200})?>/gi

/** Lines of a text that are nothing but HTML tags: what an injection leaves behind in a dump. */
export const dropInjectedTags = cueRule(
  {
    name: 'drop-injected-tags',
    label: '删除注入的空标签',
    needs: /</,
    place: 'elsewhere',
    spam: true,
  },
  ({ text }) =>
    text.includes('<') &&
    text.length <= 2000 &&
    text.replace(tag, '').replace(/[•·*\s-]/g, '') === '',
)
