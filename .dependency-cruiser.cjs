/**
 * Who may import whom (architecture, section 2). One row a layer: what stands there is allowed, everything
 * else of ours is not. Tests may import anything and are not listed.
 */
const VIEW = '[.]view[.]ts$'
const PATHS = '^app/paths[.]ts$'
/** The index of the documents as data, and pure questions to it: handed around, never made outside of content. */
const INDEX = '^app/content/(library|checks-of|checklist-for|live)[.]ts$'

const LAYERS = {
  domain: { from: '^app/domain/', to: ['^app/domain/'] },
  i18n: { from: '^app/i18n/', to: ['^app/i18n/', '^app/domain/'] },
  components: { from: '^app/components/', to: ['^app/components/', '^app/domain/', '^app/i18n/', VIEW, PATHS] },
  content: { from: '^app/content/', to: ['^app/content/', '^app/components/', '^app/domain/', '^app/i18n/'] },
  reports: { from: '^app/reports/', to: ['^app/reports/', '^app/domain/', '^app/i18n/', VIEW] },
  queries: { from: '^app/queries/', to: ['^app/queries/', '^db/', '^app/domain/', '^app/i18n/', INDEX] },
  'use-cases': {
    from: '^app/use-cases/',
    except: '^app/use-cases/documents/',
    to: ['^app/use-cases/', '^db/', '^app/domain/', INDEX],
  },
  // The one bridge from the content index to the tables.
  'use-cases-documents': { from: '^app/use-cases/documents/', to: ['^app/use-cases/', '^app/content/', '^db/', '^app/domain/'] },
  http: {
    from: '^app/http/',
    except: '^app/http/(server|product[.]server|draw[.]server)[.]ts$',
    to: ['^app/http/', '^db/', '^app/domain/', '^app/i18n/', PATHS, INDEX],
  },
  // Where the house is put together: migrations, documents, set-up.
  'http-start': {
    from: '^app/http/(server|product[.]server|draw[.]server)[.]ts$',
    to: ['^app/(http|use-cases|content|domain|i18n)/', '^db/', PATHS],
  },
  routes: {
    from: '^app/(routes/|root[.]tsx$|entry[.])',
    to: ['^app/(routes|http|use-cases|queries|reports|content|components|domain|i18n|styles)/', '^app/root[.]tsx$', PATHS],
  },
  paths: { from: PATHS, to: ['^app/domain/'] },
  db: { from: '^db/', to: ['^db/', '^app/domain/'] },
  scripts: { from: '^scripts/', to: ['^scripts/', '^db/', '^app/(?!routes/|root[.]|entry[.])'] },
}

const OURS = '^(app|db|scripts|tests)/'
const TESTS = '([.](test|fixture)[.]tsx?$|^tests/)'

const layerRules = Object.entries(LAYERS).map(([name, { from, except, to }]) => ({
  name: `layer-${name}`,
  severity: 'error',
  comment: `${name} may import only ${to.join(' ')}`,
  from: { path: from, pathNot: [TESTS, ...(except ? [except] : [])] },
  to: { path: OURS, pathNot: to },
}))

const onlyIn = (name, packages, places) => ({
  name: `${name}-only-in`,
  severity: 'error',
  comment: `${name} only in ${places}`,
  from: { path: OURS, pathNot: [TESTS, places] },
  to: { path: `(^|node_modules/)${packages}(/|$)` },
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'No package, no Node module: the domain is rules.',
      from: { path: '^app/domain/', pathNot: TESTS },
      to: { pathNot: '^app/domain/' },
    },
    // The benchmark packs with docx alone, to compare with.
    onlyIn('docx', 'docx', '^(app/reports|scripts/bench/probes)/'),
    onlyIn('excelts', '@cj-tech-master/excelts', '^app/reports/excel/'),
    onlyIn('recharts', 'recharts', '^app/components/charts/'),
    onlyIn('@mikro-orm', '@mikro-orm', '^(db|app/use-cases|app/queries|app/http|scripts)/'),
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'found',
      severity: 'error',
      comment: 'What cannot be found cannot be judged.',
      from: {},
      // Made by the build; known by its types only.
      to: { couldNotResolve: true, pathNot: '^(virtual:|mdast$)' },
    },
    {
      name: 'tests-stay-outside',
      severity: 'error',
      comment: 'No code that runs for people imports a test or what only tests use.',
      from: { path: OURS, pathNot: TESTS },
      to: { path: TESTS },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // The server bundle is made from what is cruised here.
    exclude: { path: '^build/' },
    // Types count: a type is knowledge too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css'],
    },
  },
}
