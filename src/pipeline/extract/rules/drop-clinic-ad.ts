import { clinicWords } from '../../spam-words.ts'
import { isClinicAd } from '../clinic-ads.ts'
import { cueRule } from '../cue-rule.ts'

/** What clinics pay for on pages of others: 北京看白癜风哪家医院好, alone or glued to the credits. */
export const dropClinicAd = cueRule(
  {
    name: 'drop-clinic-ad',
    label: '删除植入的医院广告',
    needs: clinicWords.cues,
    place: 'elsewhere',
    spam: true,
  },
  ({ view }) => isClinicAd(view),
)
