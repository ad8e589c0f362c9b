// Which version of the privacy notice is shown today; its words are web/texts. A changed text is a new
// version.
//
// Law: 6698 m.10 (notice at collection, apart from consent); law.md 6.2: keep the version shown per
// case. Our reading: docs/law/data.md D4. Pinned by privacy-notice.test.ts.
import { type IsoDate, isoDate } from '../time/dates.ts'

export const privacyNoticeVersion = '1'
export const privacyNoticeSince: IsoDate = isoDate('2026-11-24')
