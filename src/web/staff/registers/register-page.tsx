// The page of one register: filters in the address, fifty entries, the way on, and how to take it along.
import { cellWords } from '../../../core/measures/cell-words.ts'
import { type RegisterName, registerLaws } from '../../../core/registers/registers.ts'
import { formatNumber } from '../../../core/turkish/format.ts'
import { PDF_ROWS_MAX } from '../../../features/export/pdf-book.ts'
import { XLSX_ROWS_MAX } from '../../../features/export/xlsx-book.ts'
import {
  countEntries,
  type EntryPage,
  type EntryRow,
  listEntries,
} from '../../../features/registers/register-list.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { SelectField } from '../../ui/form/select-field.tsx'
import { DateField, TextField } from '../../ui/form/text-field.tsx'
import { type Column, DataTable } from '../../ui/list/data-table.tsx'
import { FilterBar } from '../../ui/list/filter-bar.tsx'
import { Pager } from '../../ui/list/pager.tsx'
import { EmptyState } from '../../ui/show/empty-state.tsx'
import { actSlugs } from '../act/act-keys.ts'
import { FileLinks } from '../download/file-links.tsx'
import { nameIn } from '../frame/names.ts'
import { unitsSeenBy } from '../frame/queues.ts'
import { type StaffFrame, StaffPage, staffFrameOf } from '../frame/staff-page.tsx'
import {
  filterFields,
  findRegister,
  isActRegister,
  isFiltered,
  questionOf,
  type RegisterAddress,
  readRegisterAddress,
  registerSlugs,
  stateOptions,
  writePlace,
} from './register-address.ts'
import { columnsOf } from './register-columns.ts'
import { PRINTED_ROWS_MAX } from './register-print-page.tsx'

export async function registerBookPage(context: PageContext): Promise<Response> {
  const frame = await staffFrameOf(context)
  const register = findRegister(frame.staff, context.param('kutuk'))
  if (register === undefined) return await context.notFound()
  const address = readRegisterAddress(context.query)
  const [page, counts] = await Promise.all([
    listEntries(context.desk, questionOf(context, frame.staff, register, address)),
    countEntries(context.desk, unitsSeenBy(frame.staff)),
  ])
  const words = context.texts.registers
  const years = counts.filter(count => count.register === register).map(count => count.year)
  const props = { frame, register, address, page }
  return context.html(
    <StaffPage frame={frame} title={words.names[register]} place="kutukler">
      <p>
        <a class="back" href={paths.registerBooks()}>
          {words.back}
        </a>
      </p>
      <h1>{words.names[register]}</h1>
      <p class="hint">{words.law(registerLaws[register])}</p>
      <Filters {...props} years={years} />
      {page.rows.length === 0 ? <NothingHere {...props} /> : <Entries {...props} />}
      <Files {...props} />
    </StaffPage>,
  )
}

type Props = {
  frame: StaffFrame
  register: RegisterName
  address: RegisterAddress
  page: EntryPage
}

const explaining: readonly string[] = ['dispatcher', 'unit-head']

function Entries({ frame, register, address, page }: Props) {
  const { context, names } = frame
  const { language } = context
  const columns: Column<EntryRow>[] = columnsOf(register, context, names)
    .filter(column => column.on === 'page' || column.on === 'screen')
    .map((column, at) => ({
      name: column.name,
      cell: row => cellWords(column.cell(row), column.kind, language),
      align: column.kind === 'number' ? 'end' : undefined,
      width: column.grows ? 'grow' : at < 2 || column.kind === 'date' ? 'tight' : undefined,
      // What it is about speaks for itself; two dates beside each other do not.
      labelled: at > 1 && !column.grows,
    }))
  const here = paths.registerBook(registerSlugs[register], filterFields(address))
  const back = encodeURIComponent(here)
  // Who owes the explanation of a silence finds its form open.
  const owes = register === 'silence' && frame.staff.roles.some(role => explaining.includes(role))
  const wayIn = (row: EntryRow): string =>
    owes && row.laterAt === null ? `&islem=${actSlugs['explain-silence']}#islem` : ''
  const [first, last] = [page.rows[0], page.rows.at(-1)]
  const at = (place: Readonly<Record<string, string>>) =>
    paths.registerBook(registerSlugs[register], { ...filterFields(address), ...place })
  return (
    <>
      <DataTable<EntryRow>
        caption={context.texts.registers.names[register]}
        columns={columns}
        rows={page.rows}
        rowId={row => `${row.year}-${row.serial}`}
        {...(isActRegister(register)
          ? {}
          : { rowHref: row => `${paths.request(row.requestId ?? '')}?liste=${back}${wayIn(row)}` })}
      />
      {(page.hasNewer || page.hasOlder) && (
        <Pager
          shown={formatNumber(page.rows.length, language)}
          {...(page.hasNewer && first ? { newerHref: at({ once: writePlace(first) }) } : {})}
          {...(page.hasOlder && last ? { olderHref: at({ sonra: writePlace(last) }) } : {})}
        />
      )}
    </>
  )
}

function Filters({ frame, register, address, years }: Props & { years: readonly number[] }) {
  const { context, names, staff } = frame
  const words = context.texts.registers
  const seen = unitsSeenBy(staff)
  const units = names.units.filter(unit => seen === null || seen.includes(unit.unitId))
  const path = paths.registerBook(registerSlugs[register])
  const fields = filterFields(address)
  const states = stateOptions(register)
  const shared = { optional: true, placeholder: words.filters.any } as const
  return (
    <FilterBar action={path} clearHref={isFiltered(address) ? path : undefined}>
      <TextField name="q" label={words.filters.words} type="search" value={fields.q} optional />
      <SelectField
        {...shared}
        name="yil"
        label={words.filters.year}
        value={fields.yil}
        options={years.map(year => ({ value: String(year), label: String(year) }))}
      />
      <DateField name="ilk" label={words.filters.from} value={fields.ilk} optional />
      <DateField name="son" label={words.filters.through} value={fields.son} optional />
      {!isActRegister(register) && units.length > 1 && (
        <SelectField
          {...shared}
          name="birim"
          label={words.filters.unit}
          value={fields.birim}
          options={units.map(unit => ({
            value: unit.unitId,
            label: nameIn(unit, context.language),
          }))}
        />
      )}
      {states.length > 0 && (
        <SelectField
          {...shared}
          name="durum"
          label={words.filters.state}
          value={fields.durum}
          options={states.map(({ state, value }) => ({ value, label: words.states[state] }))}
        />
      )}
    </FilterBar>
  )
}

function Files({ frame, register, address }: Props) {
  const { texts, language } = frame.context
  const words = texts.registers.files
  const slug = registerSlugs[register]
  const fields = filterFields(address)
  return (
    <section aria-label={words.label}>
      <p class="hint">
        {words.note({
          print: formatNumber(PRINTED_ROWS_MAX, language),
          xlsx: formatNumber(XLSX_ROWS_MAX, language),
          pdf: formatNumber(PDF_ROWS_MAX, language),
        })}
      </p>
      <p class="on-this-page">
        <a href={paths.registerBookPrint(slug, fields)}>{words.print}</a>
        <FileLinks
          context={frame.context}
          hrefOf={format => paths.registerBookFile(slug, format, fields)}
        />
      </p>
    </section>
  )
}

function NothingHere({ frame, register, address }: Props) {
  const words = frame.context.texts.registers
  return isFiltered(address) ? (
    <EmptyState title={words.emptyFiltered} icon="search">
      <p>{words.emptyFilteredTeach}</p>
    </EmptyState>
  ) : (
    <EmptyState title={words.empty}>
      <p>{words.teach[register]}</p>
    </EmptyState>
  )
}
