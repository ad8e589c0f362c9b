// What the head reads before it leaves: the reply whole, what the checker found, and what was overruled.

import { Notice } from '../../../ui/show/notice.tsx'
import { Paragraphs } from '../../request/paragraphs.tsx'
import type { ActFormProps } from '../act-form-props.ts'
import { groupFindings } from './findings.ts'
import { FindingsPart } from './findings-part.tsx'
import { ReplyFacts } from './reply-facts-list.tsx'

export function ApproveForm(props: ActFormProps) {
  const { frame, detail, findings = [] } = props
  const { replyChecks, words } = frame.context.texts.staff
  const { draft } = detail.state
  if (draft === null) return null
  const blocks = groupFindings(replyChecks, findings).filter(each => each.severity === 'block')
  return (
    <>
      <blockquote>
        <p>
          <strong>{words.outcomes[draft.outcome]}</strong>
        </p>
        <Paragraphs text={draft.text} />
        <ReplyFacts frame={frame} detail={detail} reply={draft} />
        {draft.remedy !== null && <Paragraphs text={draft.remedy} />}
      </blockquote>
      {blocks.length > 0 && (
        <Notice tone="refusal" title={replyChecks.form.findingsBlock}>
          <ul>
            {blocks.map(each => (
              <li>{each.sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      {(findings.length > 0 || draft.overruled === undefined) && <FindingsPart {...props} />}
    </>
  )
}
