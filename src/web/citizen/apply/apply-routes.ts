// The table of applying.
import { uploadLimits } from '../../../core/attachments/upload-rules.ts'
import type { Form } from '../../door/form.ts'
import type { PageContext } from '../../door/page-context.ts'
import type { Route } from '../../door/route.ts'
import { paths } from '../../paths.ts'
import { showCheck } from './check-page.tsx'
import { showQuestion, takeAnswer } from './question-page.tsx'
import { questions } from './questions.ts'
import { printReceipt, showReceipt } from './receipt-page.tsx'
import { send } from './send.ts'
import { showStart, startAgain } from './start-page.tsx'
import { streets } from './streets.ts'
import { refuseTooMuch } from './too-much.tsx'

const who = 'everyone'

const questionRoutes: readonly Route[] = questions.flatMap((question): Route[] => {
  const path = paths.applyStep(question.name)
  const files = question.hasFiles
    ? {
        bodyMax: uploadLimits.formBytesMax,
        tooLarge: (context: PageContext, start: Form) => refuseTooMuch(context, question, start),
      }
    : {}
  return [
    {
      method: 'GET',
      path,
      who,
      audit: 'application.ask',
      page: context => showQuestion(context, question),
    },
    {
      method: 'POST',
      path,
      who,
      audit: 'application.answer',
      ...files,
      page: context => takeAnswer(context, question),
    },
  ]
})

export const applyRoutes: readonly Route[] = [
  { method: 'GET', path: paths.apply(), who, audit: 'application.start', page: showStart },
  { method: 'POST', path: paths.applyAgain(), who, audit: 'application.restart', page: startAgain },
  ...questionRoutes,
  {
    method: 'GET',
    path: paths.applyStep('kontrol'),
    who,
    audit: 'application.check',
    page: showCheck,
  },
  { method: 'POST', path: paths.applySend(), who, audit: 'application.send', page: send },
  { method: 'GET', path: paths.applyReceipt(), who, audit: 'receipt.show', page: showReceipt },
  {
    method: 'GET',
    path: paths.applyReceiptPrint(),
    who,
    audit: 'receipt.print',
    page: printReceipt,
  },
  { method: 'GET', path: paths.streets(), who, audit: 'streets.suggest', page: streets },
]
