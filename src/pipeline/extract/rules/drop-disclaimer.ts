import { cueRule } from '../cue-rule.ts'

const headed =
  /^[\s([【*■◆※]{0,4}(?:特别声明|免责声明|版权声明|郑重声明|反侵权公告|版权与免责声明|声明\s?:|(?:版权|转载)?(?:提示|说明)\s?:.{0,40}(?:转载|版权|侵权)|风险提示\s?:|Notice\s?:|Disclaimer)/iu

const phrase =
  /不代表本(?:网|站|报|平台|公众号)|仅代表(?:该|其)?(?:作者|发布者|机构)|(?:本站|本网|本报|平台)(?:所有|不承担|对.{0,20}不(?:承担|负)|仅提供信息存储)|仅提供信息(?:存储|发布)|如有侵权|侵权.{0,10}(?:联系|删除|告知)|未经.{0,20}(?:许可|授权|同意|允许|书面).{0,20}(?:不得|禁止|严禁|请勿|擅自).{0,10}(?:转载|复制|摘编|盗用|采集|镜像)|转载[,，]?(?:请|须|需|务必)?(?:注明|保留|联系)|授权转载|违者必究|禁止任何媒体.{0,40}(?:引用|转载|转贴)|禁止(?:转载|复制)|版权归.{0,12}所有|供参考[,，].{0,10}不构成|图片(?:均)?(?:来源|来自|源自)?(?:于)?网络.{0,20}(?:侵|删|联系)|uploaded and posted by|information storage/iu

/** Longest legal paragraph. Assumed. */
const mostLength = 600

/** What platform and site say of rights and liability. A headed one anywhere, else at an edge only. */
export const dropDisclaimer = cueRule(
  {
    name: 'drop-disclaimer',
    label: '移出平台声明和版权说明',
    needs: /[声权:d代承负所仅侵未载违禁参图g]/iu,
    place: 'near',
    atEdgeOnly: true,
    endsText: true,
  },
  ({ view, text }) => text.length <= mostLength && (headed.test(view) || phrase.test(view)),
)
