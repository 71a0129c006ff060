import type { EdgeRule, NoiseRule } from '../page.ts'
import { dropAdMarker } from './drop-ad-marker.ts'
import { dropAfterCredits } from './drop-after-credits.ts'
import { dropAsideLines } from './drop-aside-lines.ts'
import { dropBreadcrumb } from './drop-breadcrumb.ts'
import { dropClinicAd } from './drop-clinic-ad.ts'
import { dropComments } from './drop-comments.ts'
import { dropCopyGuard } from './drop-copy-guard.ts'
import { dropCounter } from './drop-counter.ts'
import { dropCredits } from './drop-credits.ts'
import { dropDanglingLabel } from './drop-dangling-label.ts'
import { dropDisclaimer } from './drop-disclaimer.ts'
import { dropEndMark } from './drop-end-mark.ts'
import { dropFigureTitle } from './drop-figure-title.ts'
import { dropFollowPrompt } from './drop-follow-prompt.ts'
import { dropFooter } from './drop-footer.ts'
import { dropForumNote } from './drop-forum-note.ts'
import { dropHeadlineList } from './drop-headline-list.ts'
import { dropHidden } from './drop-hidden.ts'
import { dropImageAddress } from './drop-image-address.ts'
import { dropInjectedTags } from './drop-injected-tags.ts'
import { dropLineOverMeta } from './drop-line-over-meta.ts'
import { dropLabelValue } from './drop-label-value.ts'
import { dropLinkFarm } from './drop-link-farm.ts'
import { dropLinkedTeasers } from './drop-linked-teasers.ts'
import { dropLooseLinks } from './drop-loose-links.ts'
import { dropMetaLine } from './drop-meta-line.ts'
import { dropMojibake } from './drop-mojibake.ts'
import { dropNavigation } from './drop-navigation.ts'
import { dropOriginalTitle } from './drop-original-title.ts'
import { dropOrnament } from './drop-ornament.ts'
import { dropOtherPosts } from './drop-other-posts.ts'
import { dropOtherReports } from './drop-other-reports.ts'
import { dropPageButtons } from './drop-page-buttons.ts'
import { dropPageClock } from './drop-page-clock.ts'
import { dropPictureNote } from './drop-picture-note.ts'
import { dropReadingLink } from './drop-reading-link.ts'
import { dropRelated } from './drop-related.ts'
import { dropRepeatedLines } from './drop-repeated-lines.ts'
import { dropSeparator } from './drop-separator.ts'
import { dropSiteEdges } from './drop-site-edges.ts'
import { dropSiteLines } from './drop-site-lines.ts'
import { dropSourceLine } from './drop-source-line.ts'
import { dropSpamKeywords } from './drop-spam-keywords.ts'
import { dropSummary } from './drop-summary.ts'
import { dropTags } from './drop-tags.ts'
import { dropTeaser } from './drop-teaser.ts'
import { dropTitleRepeat } from './drop-title-repeat.ts'

/** Rules that find noise before the body is known, in the order in which they may claim a line. */
export const noiseRules: readonly NoiseRule[] = [
  dropInjectedTags,
  dropSpamKeywords,
  dropClinicAd,
  dropLinkFarm,
  dropMojibake,
  dropHidden,
  dropRelated,
  dropComments,
  dropOtherPosts,
  dropOtherReports,
  dropOriginalTitle,
  dropPageClock,
  dropSourceLine,
  dropCredits,
  dropLabelValue,
  dropMetaLine,
  dropBreadcrumb,
  dropTags,
  dropPictureNote,
  dropForumNote,
  dropDisclaimer,
  dropFooter,
  dropAdMarker,
  dropReadingLink,
  dropPageButtons,
  dropCounter,
  dropFollowPrompt,
  dropCopyGuard,
  dropImageAddress,
  dropEndMark,
  dropSeparator,
  dropOrnament,
  dropFigureTitle,
  dropTeaser,
  dropNavigation,
  dropLinkedTeasers,
  dropHeadlineList,
  dropSiteLines,
]

/** Rules that trim the edges of the body, in the order they run. */
export const edgeRules: readonly EdgeRule[] = [
  dropSiteEdges,
  dropAfterCredits,
  dropAsideLines,
  dropLooseLinks,
  dropDanglingLabel,
  dropTitleRepeat,
  dropLineOverMeta,
  dropSummary,
  dropRepeatedLines,
]
