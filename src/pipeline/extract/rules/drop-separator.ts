import { cueRule } from '../cue-rule.ts'

/** A line of dots parts stories that were put on one page. Other lines part sections of one story. */
export const dropSeparator = cueRule(
  {
    name: 'drop-separator',
    label: '删除省略号分隔行',
    needs: /[.…·\s]/u,
    place: 'elsewhere',
    endsText: true,
  },
  ({ view }) => view.length >= 4 && /^[.…·\s]+$/.test(view),
)
