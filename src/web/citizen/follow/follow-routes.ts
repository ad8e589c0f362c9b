// The table of following.
import { uploadLimits } from '../../../core/attachments/upload-rules.ts'
import type { Form } from '../../door/form.ts'
import type { PageContext } from '../../door/page-context.ts'
import type { Route } from '../../door/route.ts'
import { paths } from '../../paths.ts'
import { printLooks, showLooks } from '../privacy/looks-page.tsx'
import { actForms } from './act-forms.tsx'
import { confirm, refuseTooMuchFor, showAct, takeAct } from './act-page.tsx'
import { comeIn, goOut, showEntrance } from './enter-page.tsx'
import { sendFollowedFile } from './followed-file.ts'
import { sendFollowedLetter } from './followed-letters.tsx'
import { showFollowed } from './followed-page.tsx'
import { followed, followedForm } from './pass-cookie.ts'
import { printFollowed } from './print-page.tsx'

const who = 'follower'

const actRoutes: readonly Route[] = actForms.flatMap((form): Route[] => {
  const path = paths.followedAct(form.name)
  const files = form.hasFiles
    ? {
        bodyMax: uploadLimits.formBytesMax,
        tooLarge: (context: PageContext, start: Form) => refuseTooMuchFor(context, form, start),
      }
    : {}
  return [
    {
      method: 'GET',
      path,
      who,
      audit: `followed.ask-${form.action}`,
      page: followed((context, view) => showAct(context, view, form)),
    },
    {
      method: 'POST',
      path,
      who,
      audit: `followed.${form.action}`,
      ...files,
      page: followedForm((context, view) => takeAct(context, view, form)),
    },
  ]
})

export const followRoutes: readonly Route[] = [
  { method: 'GET', path: paths.follow(), who: 'everyone', audit: 'follow.ask', page: showEntrance },
  { method: 'POST', path: paths.follow(), who: 'everyone', audit: 'follow.enter', page: comeIn },
  { method: 'POST', path: paths.followEnd(), who: 'everyone', audit: 'follow.leave', page: goOut },
  {
    method: 'GET',
    path: paths.followed(),
    who,
    audit: 'followed.show',
    page: followed(showFollowed),
  },
  {
    method: 'GET',
    path: paths.followedPrint(),
    who,
    audit: 'followed.print',
    page: followed(printFollowed),
  },
  {
    method: 'POST',
    path: paths.followedAct('onay'),
    who,
    audit: 'followed.confirm',
    page: followedForm(confirm),
  },
  {
    method: 'GET',
    path: paths.followedLooks(),
    who,
    audit: 'followed.looks',
    page: followed(showLooks),
  },
  {
    method: 'GET',
    path: paths.followedLooksPrint(),
    who,
    audit: 'followed.print-looks',
    page: followed(printLooks),
  },
  ...actRoutes,
  {
    method: 'GET',
    path: paths.followedFile(':id'),
    who,
    audit: 'followed.file',
    page: followed(sendFollowedFile),
  },
  {
    method: 'GET',
    path: paths.followedLetter(':id'),
    who,
    audit: 'followed.letter',
    page: followed(sendFollowedLetter),
  },
]
