/**
 * The only place for Remix settings. With Vite, Remix does not read this file by itself:
 * vite.config.ts hands it to the plugin (decision 0005).
 *
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  ssr: true,
  ignoredRouteFiles: ['**/*'],
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_lazyRouteDiscovery: false,
    v3_singleFetch: true,
  },
  routes(defineRoutes) {
    return defineRoutes((route) => {
      route('/', 'routes/home.tsx', { index: true })
      route('preferences', 'routes/preferences.ts')
      route('parts', 'routes/parts.tsx')

      route('sign-in', 'routes/sign-in/sign-in.tsx')
      route('sign-in/demo', 'routes/sign-in/demo.ts')
      route('sign-out', 'routes/sign-in/sign-out.ts')
      route('sign-out/everywhere', 'routes/sign-in/everywhere.ts')
      route('set-up/:token', 'routes/sign-in/set-up.tsx')
      route('password/:token', 'routes/sign-in/password.tsx')

      route('standards', 'routes/standards/list.tsx')
      route('standards/:edition', 'routes/standards/edition.tsx')
      route('standards/:edition/:number', 'routes/standards/clause.tsx')
      route('departments', 'routes/departments/list.tsx')
      route('departments/:department', 'routes/departments/department.tsx')

      route('evidence', 'routes/evidence/overview.tsx')
      route('departments/:department/evidence', 'routes/evidence/list.tsx')
      route('departments/:department/evidence/:item/upload', 'routes/evidence/upload.ts')
      route('departments/:department/evidence/:item/files/:file', 'routes/evidence/file.ts')
      // An act has an address of its own below its item: without script its form and its refusal are shown there.
      route('departments/:department/evidence/:item', 'routes/evidence/item.tsx', () => {
        route('assignment', 'routes/evidence/assignment.tsx')
        route('hand-in', 'routes/evidence/hand-in.tsx')
        route('versions/:version/withdrawal', 'routes/evidence/withdrawal.tsx')
        route('versions/:version/acceptance', 'routes/evidence/acceptance.tsx')
        route('versions/:version/return', 'routes/evidence/return.tsx')
      })

      route('audits', 'routes/audits/list.tsx')
      route('audits.xlsx', 'routes/audits/list-excel.ts')
      route('audits/new', 'routes/audits/new.tsx')
      route('audits/:number', 'routes/audits/sheet.tsx')
      route('audits/:number/team', 'routes/audits/team.tsx')
      route('audits/:number/start', 'routes/audits/start.tsx')
      route('audits/:number/finish', 'routes/audits/finish.tsx')
      route('audits/:number/checklist.docx', 'routes/audits/checklist-word.ts')
      route('audits/:number/items/:position', 'routes/audits/item.tsx')
      route('audits/:number/report', 'routes/audits/report.tsx')
      route('audits/:number/report/issue', 'routes/audits/report-issue.tsx')
      route('audits/:number/report.docx', 'routes/audits/report-word.ts')
      route('audits/:number/items/:position/judgement', 'routes/audits/judgement.tsx')
      route('audits/:number/items/:position/record', 'routes/audits/record.ts')
      route('audits/:number/items/:position/files', 'routes/audits/files.ts')
      route('audits/:number/items/:position/files/:file', 'routes/audits/file.ts')
      route('audits/:number/items/:position/files/:file/preview', 'routes/audits/preview.ts')

      route('nonconformities', 'routes/nonconformities/list.tsx')
      route('nonconformities/deadlines', 'routes/nonconformities/deadlines.tsx')
      route('nonconformities/:number', 'routes/nonconformities/nonconformity.tsx')
      route('nonconformities/:number/draft', 'routes/nonconformities/draft.tsx')
      route('nonconformities/:number/files/:file', 'routes/nonconformities/file.ts')
      route('nonconformities/:number/report.docx', 'routes/nonconformities/report-word.ts')

      route('people', 'routes/people/list.tsx')
      route('people/new', 'routes/people/new.tsx')
      route('people/:person', 'routes/people/person.tsx')
      route('people/:person/password-link', 'routes/people/password-link.tsx')
      route('people/:person/disabled', 'routes/people/disabled.tsx')
      route('people/:person/sessions', 'routes/people/sessions.ts')

      route('trail', 'routes/trail.tsx')
      route('*', 'routes/not-found.tsx')
    })
  },
}
