import { TablesMigration } from './tables'

/** People, documents, evidence, audits, nonconformities and the trail. */
export class TheMainJob extends TablesMigration {
  override up(): void {
    this.people()
    this.documents()
    this.files()
    this.evidence()
    this.audits()
    this.nonconformities()
    this.trail()
  }

  private people(): void {
    this.createTable('organisations', (t) => {
      t.record()
      t.text('name', 'name_en')
    })
    this.createTable('number_series', (t) => {
      t.key('key')
      t.integer('last')
    })
    this.createTable('people', (t) => {
      t.record()
      t.text('name', 'email', 'roles')
      t.textOrNull('title', 'department', 'password_hash', 'locale', 'theme')
      t.instant('disabled_at').nullable()
      t.unique('email')
      t.index('department')
    })
    this.createTable('sessions', (t) => {
      t.machinery()
      t.text('token_hash')
      t.reference('person_id', 'people')
      t.instant('last_seen_at').notNullable()
      t.unique('token_hash')
    })
    this.createTable('password_links', (t) => {
      t.machinery()
      t.text('token_hash')
      t.reference('person_id', 'people', { nullable: true })
      t.instant('expires_at').notNullable()
      t.instant('used_at').nullable()
      t.unique('token_hash')
    })
  }

  private documents(): void {
    this.createTable('document_revisions', (t) => {
      t.machinery()
      t.text('path', 'sha256', 'source', 'effective_from')
      t.integer('number')
      t.boolean('current')
      t.unique('path', 'number')
    })
    this.createTable('check_wordings', (t) => {
      t.machinery()
      t.text('ref', 'how', 'question_zh', 'look_zh', 'question_en', 'look_en')
      t.reference('revision_id', 'document_revisions')
      t.reference('translation_id', 'document_revisions', { nullable: true })
      t.boolean('current')
      t.index('ref', 'current')
    })
    this.createTable('evidence_items', (t) => {
      t.key('ref')
      t.text('department', 'code', 'name_zh', 'name_en')
      t.reference('revision_id', 'document_revisions')
      t.instant('retired_at').nullable()
      t.index('department')
    })
  }

  private files(): void {
    this.createTable('stored_files', (t) => {
      t.machinery()
      t.text('sha256')
      t.bigInteger('size')
      t.unique('sha256')
    })
  }

  private evidence(): void {
    this.createTable('evidence_assignments', (t) => {
      t.record()
      t.reference('item_ref', 'evidence_items', { unique: true, key: 'ref' })
      t.text('department', 'state')
      t.reference('owner_id', 'people', { nullable: true })
      t.textOrNull('due_on', 'remark', 'valid_until')
      t.count('versions', 0)
      t.index('department')
      t.oneOf('state', ['missing', 'submitted', 'accepted', 'returned'])
    })
    this.createTable('evidence_submissions', (t) => {
      t.record()
      t.reference('assignment_id', 'evidence_assignments')
      t.integer('number')
      t.text('state', 'issued_on')
      t.reference('submitted_by_id', 'people')
      t.instant('submitted_at').notNullable()
      t.textOrNull('note', 'reason', 'valid_until')
      t.reference('reviewed_by_id', 'people', { nullable: true })
      t.instant('reviewed_at').nullable()
      t.unique('assignment_id', 'number')
      t.oneOf('state', ['submitted', 'accepted', 'returned', 'withdrawn'])
    })
    this.createTable('submission_files', (t) => {
      t.record()
      t.reference('submission_id', 'evidence_submissions')
      t.reference('file_id', 'stored_files')
      t.text('name')
      t.integer('position')
    })
  }

  private audits(): void {
    this.createTable('audits', (t) => {
      t.record()
      t.text('number', 'kind', 'status', 'departments', 'criteria', 'starts_on', 'ends_on')
      t.reference('lead_id', 'people')
      t.textOrNull('companion')
      t.instant('started_at').nullable()
      t.instant('finished_at').nullable()
      t.unique('number')
      t.index('status')
      t.oneOf('status', ['planned', 'under-way', 'finished'])
    })
    this.createTable('audit_members', (t) => {
      t.record()
      t.reference('audit_id', 'audits')
      t.reference('person_id', 'people')
      t.integer('position')
      t.textOrNull('override_reason')
      t.unique('audit_id', 'person_id')
    })
    this.createTable('checklist_items', (t) => {
      t.record()
      t.reference('audit_id', 'audits')
      t.integer('position')
      t.text('check_ref', 'serves', 'departments')
      t.textOrNull('theme', 'judgement', 'record')
      t.reference('wording_id', 'check_wordings')
      t.reference('judged_by_id', 'people', { nullable: true })
      t.instant('judged_at').nullable()
      t.instant('closed_at').nullable()
      t.unique('audit_id', 'position')
      t.index('check_ref')
      t.check('judged_whole', '(judgement is null) = (judged_by_id is null)')
      t.oneOf('judgement', [
        'conforms',
        'major',
        'minor',
        'observation',
        'opportunity',
        'good-practice',
        'not-applicable',
        'not-audited',
      ])
    })
    this.createTable('item_files', (t) => {
      t.record()
      t.reference('item_id', 'checklist_items')
      t.reference('file_id', 'stored_files')
      t.text('name')
      t.reference('added_by_id', 'people')
    })
  }

  private nonconformities(): void {
    this.createTable('nonconformities', (t) => {
      t.record()
      t.text('number', 'status', 'department', 'clause_ref', 'grade', 'requirement', 'fact', 'evidence')
      t.reference('audit_id', 'audits')
      t.reference('item_id', 'checklist_items', { unique: true })
      t.reference('raised_by_id', 'people')
      t.instant('issued_at').nullable()
      t.unique('number')
      t.index('status')
      t.index('department')
      t.index('clause_ref')
      t.oneOf('status', ['draft', 'withdrawn', 'issued'])
      t.oneOf('grade', ['major', 'minor'])
    })
  }

  private trail(): void {
    this.createTable('trail_entries', (t) => {
      t.key('id')
      t.instant('at').notNullable()
      t.text('day', 'actor_name', 'event', 'subject_type', 'subject_id', 'departments', 'particulars')
      t.textOrNull('actor_id', 'audit_id')
      t.index('audit_id')
      t.index('subject_id', 'id')
      t.index('actor_id', 'id')
      t.index('day', 'id')
    })
  }
}
