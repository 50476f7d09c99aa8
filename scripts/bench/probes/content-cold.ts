import { loadLibrary } from '~/content/load-library.server'

/** Check and index every document, nothing known from before. In a process of its own: the parser is loaded within the time. */
const [shipped = '', cacheFile = ''] = process.argv.slice(2)
const began = performance.now()
const used = process.cpuUsage()
const { library, problems, parsed } = await loadLibrary({ shipped, own: null, cacheFile })
const ms = performance.now() - began
const { user, system } = process.cpuUsage(used)
process.stdout.write(
  JSON.stringify({ ms, cpu: (user + system) / 1000, files: library.sources.size, parsed, problems: problems.length }),
)
