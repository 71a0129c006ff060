import { cueRule } from '../cue-rule.ts'
import { bareText } from '../overlap.ts'

const numbered = /^(.{5,90}?)\s?\(图\s?\d{1,2}\)$/u

/** The title once more under each picture, with its number: 焊工竞赛开赛(图1). */
export const dropFigureTitle = cueRule(
  { name: 'drop-figure-title', label: '删除图片下重复的标题', needs: /图/u, place: 'elsewhere' },
  ({ view }, at, { lines, headViews }) => {
    const said = view.endsWith(')') ? numbered.exec(view)?.[1] : undefined
    if (said === undefined) return false
    const bare = bareText(said)
    const isTitle = (other: string) =>
      other.length >= 5 && (bare.endsWith(other) || other.includes(bare))
    return (
      headViews.some((title) => title.includes(bare)) ||
      lines.slice(0, at).some((line) => line.view.length <= 100 && isTitle(bareText(line.view)))
    )
  },
)
