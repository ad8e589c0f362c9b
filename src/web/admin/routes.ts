// The pages of the administrator; every act checks the role once more by itself.
import type { PageContext } from '../door/page-context.ts'
import type { Route } from '../door/route.ts'
import { paths } from '../paths.ts'
import { calendarPage, removeDay, takeCounting, takeDay } from './calendar/calendar-page.tsx'
import { replayList, replayPage, takeReplay } from './calendar/replay-page.tsx'
import { adminHomePage } from './home-page.tsx'
import { lawPage } from './law-page.tsx'
import { letterSettingsPage, takeLetterSettings } from './letters/letter-settings-page.tsx'
import {
  takeReset,
  takeTemplate,
  templateExample,
  templatePage,
  templatesPage,
  tryTemplate,
} from './letters/template-pages.tsx'
import { changesPage } from './log/changes-page.tsx'
import { municipalityPage, takeMunicipality } from './municipality-page.tsx'
import { staffPage } from './people/staff-list-page.tsx'
import {
  changeStaffPage,
  endSessionsPage,
  newPasswordPage,
  newStaffPage,
  resetFactorPage,
  staffMemberPage,
  switchStaff,
  takeStaff,
} from './people/staff-pages.tsx'
import { reportSettingsPage, takeReportSettings } from './report-settings-page.tsx'
import { retentionPage, takeRetention } from './retention/retention-page.tsx'
import { routingRoutes } from './routing/routes.ts'
import { takeTariff, tariffPage } from './tariff/tariff-page.tsx'
import {
  changeTopicPage,
  newTopicPage,
  switchTopic,
  takeTopic,
  topicPage,
} from './topics/topic-form-page.tsx'
import { topicsPage } from './topics/topic-list-page.tsx'
import { changeUnitPage, switchUnit, takeUnit, unitPage, unitsPage } from './unit-pages.tsx'

type Page = (context: PageContext) => Promise<Response>

const get = (path: string, audit: string, page: Page): Route => ({
  method: 'GET',
  path,
  who: ['administrator'],
  audit,
  page,
})
const post = (path: string, audit: string, page: Page): Route => ({
  ...get(path, audit, page),
  method: 'POST',
})
const id = ':id'

export const adminRoutes: readonly Route[] = [
  get(paths.admin(), 'settings.read', adminHomePage),

  get(paths.adminUnits(), 'unit.list', unitsPage),
  post(paths.adminUnits(), 'unit.add', takeUnit),
  get(paths.adminUnit(id), 'unit.read', unitPage),
  post(paths.adminUnit(id), 'unit.change', changeUnitPage),
  post(paths.adminUnitUse(id), 'unit.switch', switchUnit),

  get(paths.adminTopics(), 'topic.list', topicsPage),
  get(paths.adminTopicNew(), 'topic.form', newTopicPage),
  post(paths.adminTopics(), 'topic.add', takeTopic),
  get(paths.adminTopic(id), 'topic.read', topicPage),
  post(paths.adminTopic(id), 'topic.change', changeTopicPage),
  post(paths.adminTopicUse(id), 'topic.switch', switchTopic),

  get(paths.adminStaff(), 'staff.list', staffPage),
  get(paths.adminStaffNew(), 'staff.form', newStaffPage),
  post(paths.adminStaff(), 'staff.add', takeStaff),
  get(paths.adminStaffMember(id), 'staff.read', staffMemberPage),
  post(paths.adminStaffMember(id), 'staff.change', changeStaffPage),
  post(paths.adminStaffAct(id, 'kullanim'), 'staff.switch', switchStaff),
  post(paths.adminStaffAct(id, 'parola'), 'staff.reset-password', newPasswordPage),
  post(paths.adminStaffAct(id, 'oturum'), 'staff.end-sessions', endSessionsPage),
  post(paths.adminStaffAct(id, 'ikinci-adim'), 'staff.reset-factor', resetFactorPage),

  get(paths.adminCalendar(), 'calendar.read', calendarPage),
  post(paths.adminCalendar(), 'calendar.add', takeDay),
  post(paths.adminCalendarRemove(), 'calendar.remove', removeDay),
  post(paths.adminCounting(), 'calendar.count', takeCounting),
  get(paths.adminReplay(id), 'calendar.preview', replayPage),
  post(paths.adminReplay(id), 'calendar.change', takeReplay),
  get(paths.adminReplayList(id), 'calendar.list', replayList),

  get(paths.adminMunicipality(), 'municipality.read', municipalityPage),
  post(paths.adminMunicipality(), 'municipality.change', takeMunicipality),

  get(paths.adminRetention(), 'retention.read', retentionPage),
  post(paths.adminRetention(), 'retention.change', takeRetention),
  get(paths.adminLetters(), 'letters.read', letterSettingsPage),
  post(paths.adminLetters(), 'letters.change', takeLetterSettings),
  get(paths.adminTemplates(), 'template.list', templatesPage),
  get(paths.adminTemplate(':tur'), 'template.read', templatePage),
  post(paths.adminTemplate(':tur'), 'template.change', takeTemplate),
  get(paths.adminTemplateExample(':tur'), 'template.example', templateExample),
  post(paths.adminTemplateTry(':tur'), 'template.try', tryTemplate),
  post(paths.adminTemplateReset(':tur'), 'template.reset', takeReset),
  ...routingRoutes,

  get(paths.adminLaw(), 'law.read', lawPage),
  get(paths.adminTariff(), 'tariff.read', tariffPage),
  post(paths.adminTariff(), 'tariff.change', takeTariff),
  get(paths.adminReports(), 'report-settings.show', reportSettingsPage),
  post(paths.adminReports(), 'report-settings.change', takeReportSettings),
  get(paths.adminChanges(), 'settings.log', changesPage),
]
