// Owns the section that says what each figure means and how it is computed; the heads of the tables lead
// here.
import { measures } from '../../core/measures/definitions.ts'
import { useLanguage, useTexts } from '../ui/language.ts'
import { definitionId } from './measure-table.tsx'

export function DefinitionList() {
  const language = useLanguage()
  const words = useTexts().manager.definitions
  return (
    <>
      <p class="hint">{words.note}</p>
      <dl class="definitions">
        {measures.map(measure => {
          const { name, meaning, formula } = measure[language]
          return (
            <div id={definitionId(measure.code)}>
              <dt>
                {name} <small>{words.about[measure.about]}</small>
              </dt>
              <dd>
                {meaning}
                <span class="formula">
                  {words.formula}: {formula}
                </span>
              </dd>
            </div>
          )
        })}
      </dl>
    </>
  )
}
