// The accounts of a demo municipality, each with a button that signs in; shown nowhere else.
import { staffRoles } from '../../core/request/vocabulary.ts'
import { DEMO_PASSWORD } from '../../features/demo-town/demo-accounts.ts'
import { listUnits } from '../../features/organisation/organisation-queries.ts'
import { type DemoAccount, listDemoAccounts } from '../../features/sign-in/demo-sign-in.ts'
import type { PageContext } from '../door/page-context.ts'
import { paths } from '../paths.ts'

export type ShownAccount = { account: DemoAccount; unit: string }

/** Empty outside of a demo municipality. */
export async function listShownAccounts({
  desk,
  municipality,
  language,
}: PageContext): Promise<ShownAccount[]> {
  if (!municipality.settings.isDemo) return []
  const accounts = await listDemoAccounts(desk, municipality)
  const units = await listUnits(desk.store, desk.municipalityId)
  return accounts.map(account => {
    const unit = units.find(each => each.unitId === account.unitIds[0])
    return { account, unit: (language === 'en' ? unit?.nameEn : unit?.name) || (unit?.name ?? '') }
  })
}

type Props = { context: PageContext; accounts: readonly ShownAccount[]; wish: string }

export function DemoAccounts({ context, accounts, wish }: Props) {
  const words = context.texts.staff.signIn
  const { roles } = context.texts.staff.words
  return (
    <section aria-labelledby="deneme">
      <h2 id="deneme">{words.demoTitle}</h2>
      <p>
        {words.demoWhy} <strong>{DEMO_PASSWORD}</strong>
      </p>
      <div class="account-groups">
        {staffRoles.map(role => {
          const ofRole = accounts.filter(({ account }) => account.roles[0] === role)
          return (
            ofRole.length > 0 && (
              <div>
                <h3>{roles[role]}</h3>
                <ul class="accounts">
                  {ofRole.map(shown => (
                    <Account context={context} shown={shown} wish={wish} />
                  ))}
                </ul>
              </div>
            )
          )
        })}
      </div>
    </section>
  )
}

type AccountProps = { context: PageContext; shown: ShownAccount; wish: string }

function Account({ context, shown: { account, unit }, wish }: AccountProps) {
  const words = context.texts.staff.signIn
  return (
    <li>
      <div>
        <strong>{account.name}</strong>
        <p>
          {account.userName}
          {unit !== '' && ` · ${unit}`}
        </p>
      </div>
      <form method="post" action={paths.signIn()}>
        <input type="hidden" name="geri" value={wish} />
        <input type="hidden" name="kullanici" value={account.userName} />
        <input type="hidden" name="parola" value={DEMO_PASSWORD} />
        <button class="button secondary" type="submit">
          {words.demoEnter}
          <span class="unseen"> ({account.name})</span>
        </button>
      </form>
    </li>
  )
}
