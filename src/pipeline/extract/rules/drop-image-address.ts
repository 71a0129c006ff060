import { cueRule } from '../cue-rule.ts'
import { isImageAddress } from '../split-glued.ts'

/** Lines of addresses of pictures: what a gallery or a dump shows in place of its images. */
export const dropImageAddress = cueRule(
  { name: 'drop-image-address', label: '删除图片地址', place: 'elsewhere' },
  ({ text }) => isImageAddress(text),
)
