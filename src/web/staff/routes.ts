// The pages of those who work at the desk and in the units.
import { uploadLimits } from '../../core/attachments/upload-rules.ts'
import type { StaffRole } from '../../core/request/vocabulary.ts'
import type { Route } from '../door/route.ts'
import { paths } from '../paths.ts'
import { actPage, refuseTooMuch } from './act/act-page.ts'
import { sightPage } from './act/sight-page.ts'
import { liveCounts } from './frame/live-counts-page.ts'
import { deskRoles } from './frame/queues.ts'
import { letterFormPage, takeLetterForm } from './letter/letter-form-page.tsx'
import { letterPage } from './letter/letter-page.tsx'
import { oneLetterPage, takeLetterAct } from './letter/one-letter-page.tsx'
import { homePage } from './list/home-page.ts'
import { queuePage } from './list/queue-page.tsx'
import { noticesPage, readNotices } from './notices/notices-page.tsx'
import { privacyRoutes } from './privacy/routes.ts'
import { refuseTooMuchPaper, registerPage, takeRegistration } from './register/register-page.tsx'
import { registeredPage } from './register/registered-page.tsx'
import { registerRoutes } from './registers/routes.ts'
import { reportRoutes } from './reports/routes.ts'
import { filePage } from './request/file-page.ts'
import { requestPage } from './request/request-page.tsx'

const who = deskRoles
/** Those who write for somebody at the counter or on the phone. */
const registrars: readonly StaffRole[] = ['desk-officer', 'dispatcher']
/** Notices reach the administrator too: of data breaches and destruction. */
const told: readonly StaffRole[] = [...deskRoles, 'administrator']
const bodyMax = uploadLimits.formBytesMax

export const staffRoutes: readonly Route[] = [
  ...privacyRoutes,
  ...registerRoutes,
  ...reportRoutes,
  { method: 'GET', path: paths.desk(), who: 'staff', audit: 'desk.enter', page: homePage },
  { method: 'GET', path: paths.queue(':sira'), who, audit: 'queue.list', page: queuePage },
  { method: 'GET', path: paths.liveCounts(), who, audit: 'queue.count', page: liveCounts },
  { method: 'GET', path: paths.notices(), who: told, audit: 'notice.list', page: noticesPage },
  { method: 'POST', path: paths.notices(), who: told, audit: 'notice.read', page: readNotices },
  {
    method: 'GET',
    path: paths.register(),
    who: registrars,
    audit: 'desk.register',
    page: registerPage,
  },
  {
    method: 'POST',
    path: paths.register(),
    who: registrars,
    audit: 'request.register',
    bodyMax,
    tooLarge: refuseTooMuchPaper,
    page: takeRegistration,
  },
  {
    method: 'GET',
    path: paths.registered(':id'),
    who: registrars,
    audit: 'receipt.show',
    page: registeredPage,
  },
  { method: 'GET', path: paths.request(':id'), who, audit: 'request.show', page: requestPage },
  { method: 'GET', path: paths.letter(':id'), who, audit: 'letter.show', page: letterPage },
  {
    method: 'GET',
    path: paths.letterNew(':id'),
    who,
    audit: 'letter.form',
    page: letterFormPage,
  },
  {
    method: 'POST',
    path: paths.letterNew(':id'),
    who,
    audit: 'letter.draft',
    page: takeLetterForm,
  },
  {
    method: 'GET',
    path: paths.letterPage(':id', ':yazi'),
    who,
    audit: 'letter.read',
    page: oneLetterPage,
  },
  {
    method: 'POST',
    path: paths.letterAct(':id', ':yazi', ':islem'),
    who,
    audit: 'letter.act',
    page: takeLetterAct,
  },
  {
    method: 'GET',
    path: paths.requestFile(':id', ':dosya'),
    who,
    audit: 'attachment.show',
    page: filePage,
  },
  {
    method: 'POST',
    path: paths.requestAct(':id', 'kimlik'),
    who,
    audit: 'applicant.show',
    page: sightPage,
  },
  {
    method: 'POST',
    path: paths.requestAct(':id', ':islem'),
    who,
    audit: 'request.act',
    bodyMax,
    tooLarge: refuseTooMuch,
    page: actPage,
  },
]
