import { cueRule } from '../cue-rule.ts'

const strong =
  /版权所有(?![者人])|copyright|all rights? reserved|©\s*(?:19|20)\d\d|icp\s?(?:备|证)|公网安备|不良信息举报|举报电话|跟帖评论自律|显示屏?的?分辨率|最佳浏览|网络文化经营许可|信息网络传播视听节目许可|互联网新闻信息服务许可|许可证(?:编号|号)|增值电信业务|网站(?:备案|标识码|维护)/iu
/** A sentence on copyright may be the report's own; with a licence number it is not. */
const licence = /©|copyright|icp\s?(?:备|证)|公网安备|许可证/iu
const contact =
  /^\W{0,3}(?:主办|承办|协办|技术支持|制作维护|维护单位|主管单位|联系电话|热线电话|新闻热线|举报电话|投稿(?:邮箱|信箱)?|电子邮[件箱]|邮\s?箱|e-?mail|邮\s?编|邮政编码|传\s?真|地\s?址|客服电话|广告热线|值班电话|网\s?址|qq群?)\s*[:|]/iu

/** Owner, licence and contact lines at the foot of the site. */
export const dropFooter = cueRule(
  {
    name: 'drop-footer',
    label: '删除页脚',
    needs: /[权p©v备举律辨佳许增识护:|]/iu,
    place: 'elsewhere',
    atEdgeOnly: true,
  },
  ({ view }) =>
    view.length <= 300 &&
    ((strong.test(view) && (!/。/.test(view) || licence.test(view))) ||
      (view.length <= 80 && !/。/.test(view) && contact.test(view))),
)
