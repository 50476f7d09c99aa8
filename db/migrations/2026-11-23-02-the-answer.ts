import { addDays } from '~/domain/shared/calendar'
import { plantDay } from '../plant-time'
import { TablesMigration } from './tables'

const STATUSES = [
  ...['draft', 'withdrawn', 'issued', 'acknowledged', 'correction-done', 'cause-analysed', 'action-planned'],
  ...['implemented', 'verified', 'closed'],
]
/** The days of audit-practice §5 as they stood when this was written: a migration does not follow the rule it once used. */
const DAYS = {
  major: { acknowledge: 1, correct: 1, plan: 5, implement: 15, verify: 45 },
  minor: { acknowledge: 2, correct: 3, plan: 10, implement: 30, verify: 60 },
}

/** The columns nonconformities had before. */
const KEPT = [
  ...['id', 'created_at', 'version', 'number', 'status', 'department', 'clause_ref', 'grade', 'requirement', 'fact'],
  ...['evidence', 'audit_id', 'item_id', 'raised_by_id', 'issued_at'],
]

interface IssuedBefore {
  id: string
  grade: keyof typeof DAYS
  issued_at: number | string | Date
}

/** What a department answers, rows shared out among auditors, photos, and the papers that were issued. */
export class TheAnswer extends TablesMigration {
  override async up(): Promise<void> {
    // Read before anything is changed: statements of a migration run after this has ended.
    const issued = (await this.execute(
      "select id, grade, issued_at from nonconformities where status = 'issued'",
    )) as unknown as IssuedBefore[]
    this.addColumn('checklist_items', 'assigned_to_id', { references: 'people' })
    for (const column of ['type', 'taken_at', 'place']) this.addColumn('item_files', column, {})
    for (const column of ['width', 'height'])
      this.addColumn('item_files', column, { type: this.engine === 'sqlite' ? 'integer' : 'int' })
    this.addColumn('item_files', 'preview_id', { references: 'stored_files' })
    this.nonconformities()
    this.answers()
    this.papers()
    for (const one of issued) this.giveDueDays(one)
  }

  private nonconformities(): void {
    this.rebuildTable('nonconformities', KEPT, (t) => {
      t.record()
      t.text('number', 'status', 'department', 'clause_ref', 'grade', 'requirement', 'fact', 'evidence')
      t.textOrNull('nature')
      t.reference('audit_id', 'audits')
      t.reference('item_id', 'checklist_items', { unique: true })
      t.reference('raised_by_id', 'people')
      t.instant('issued_at').nullable()
      t.instant('status_since').nullable()
      t.textOrNull('due_on', 'acknowledge_due', 'correct_due', 'plan_due', 'implement_due', 'verify_due', 'correction')
      for (const act of ['acknowledged', 'corrected', 'closed']) {
        t.reference(`${act}_by_id`, 'people', { nullable: true })
        t.instant(`${act}_at`).nullable()
      }
      t.count('round', 0)
      t.unique('number')
      t.index('status')
      t.index('department')
      t.index('clause_ref')
      t.index('due_on')
      t.oneOf('status', STATUSES)
      t.oneOf('grade', ['major', 'minor'])
      t.oneOf('nature', ['system', 'implementation', 'effect'])
    })
  }

  private answers(): void {
    this.createTable('nonconformity_rounds', (t) => {
      t.record()
      t.reference('nonconformity_id', 'nonconformities')
      t.integer('number')
      t.text('whys', 'root_cause')
      t.textOrNull('spread', 'documents', 'effectiveness', 'implemented_on', 'method', 'result')
      t.booleanOrNull('effective')
      for (const act of ['analysed', 'planned', 'verified']) {
        t.reference(`${act}_by_id`, 'people', { nullable: true })
        t.instant(`${act}_at`).nullable()
      }
      t.unique('nonconformity_id', 'number')
    })
    this.createTable('nonconformity_actions', (t) => {
      t.record()
      t.reference('round_id', 'nonconformity_rounds')
      t.integer('position')
      t.text('what', 'due_on')
      t.reference('owner_id', 'people')
      t.textOrNull('done_on', 'note')
      t.reference('done_by_id', 'people', { nullable: true })
      t.unique('round_id', 'position')
    })
    this.createTable('nonconformity_files', (t) => {
      t.record()
      t.reference('nonconformity_id', 'nonconformities')
      t.reference('action_id', 'nonconformity_actions', { nullable: true })
      t.text('part', 'name')
      t.reference('file_id', 'stored_files')
      t.reference('added_by_id', 'people')
      t.oneOf('part', ['correction', 'cause', 'action', 'verification'])
    })
    this.createTable('deadline_rules', (t) => {
      t.record()
      t.text('grade')
      for (const days of ['acknowledge', 'correct', 'plan', 'implement', 'verify', 'wait']) t.integer(days)
      t.unique('grade')
      t.oneOf('grade', ['major', 'minor'])
    })
  }

  private papers(): void {
    this.createTable('audit_reports', (t) => {
      t.record()
      t.reference('audit_id', 'audits', { unique: true })
      t.text(
        'purpose',
        'scope',
        'sampling',
        'comparison',
        'conclusion',
        'strengths',
        'suggestions',
        'not_covered',
        'distribution',
      )
      t.reference('written_by_id', 'people')
      t.reference('issued_by_id', 'people', { nullable: true })
      t.instant('issued_at').nullable()
    })
    this.createTable('papers', (t) => {
      t.record()
      t.text('kind', 'subject_id', 'locale', 'name')
      t.reference('file_id', 'stored_files')
      t.reference('issued_by_id', 'people')
      t.instant('issued_at').notNullable()
      t.unique('kind', 'subject_id', 'locale')
      t.oneOf('kind', ['audit-report', 'nonconformity-report'])
    })
  }

  /** What was issued before there were deadlines is held to them from its day of issue. */
  private giveDueDays({ id, grade, issued_at }: IssuedBefore): void {
    const from = plantDay(new Date(issued_at))
    const due = Object.entries(DAYS[grade]).map(([stage, days]) => [`${stage}_due`, addDays(from, days)] as const)
    const set = [...due, ['due_on', addDays(from, DAYS[grade].acknowledge)] as const]
    this.addSql(
      `update nonconformities set status_since = issued_at, ${set.map(([column, day]) => `${column} = '${day}'`).join(', ')} where id = '${id}'`,
    )
  }
}
