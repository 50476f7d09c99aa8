import { describe, expect, it } from 'vitest'
import { checksOf } from './checks-of'
import { aFolder, type Files, SMALL } from './content-folder.fixture'
import type { Library } from './library'
import { loadLibrary } from './load-library.server'

async function libraryWith(files: Files): Promise<Library> {
  const folder = aFolder({ ...SMALL, ...files })
  const { library } = await loadLibrary({ shipped: folder.path, own: null, cacheFile: null })
  folder.remove()
  return library
}

const check = (id: string, question: string) => `<Check id="${id}" how="record">\n${question}\n\n看\n\n好\n</Check>\n\n`
const question = (number: string, more: string, checks: string): Files => ({
  [`standards/vda-6.3-2023/P${number[0]}/${number}.mdx`]: `---\nquestion: "${number}"\ntitle: 题\n${more}---\n${checks}`,
})
const asked = (library: Library, clause: string) =>
  checksOf(library, clause).map(({ ref, clause: cited }) => `${ref} cites ${cited}`)

describe('the checks of a clause', () => {
  it('are its own', async () => {
    const library = await libraryWith({})
    expect(checksOf(library, 'iso-9001-2015/9.2.2')).toEqual(library.clauses.get('iso-9001-2015/9.2.2')?.checks)
  })

  it('are none where nobody wrote any, and where there is no such clause', async () => {
    const library = await libraryWith({})
    expect(asked(library, 'iso-9001-2015/10.2')).toEqual([])
    expect(asked(library, 'iso-9001-2015/99')).toEqual([])
    expect(asked(library, 'no reference')).toEqual([])
  })

  it('are those of the clause it reads like, cited under its own number', async () => {
    const library = await libraryWith(question('6.2.3', 'as: "iso-9001-2015/9.2.2"\n', '文\n'))
    expect(asked(library, 'vda-6.3-2023/6.2.3')).toEqual(['iso-9001-2015/9.2.2#impartial cites vda-6.3-2023/6.2.3'])
  })

  it('of a file that carries only what differs replace those of the same id and come after the others', async () => {
    const library = await libraryWith(
      question('6.2.3', 'as: "iso-9001-2015/9.2.2"\n', check('impartial', '另问') + check('own', '自问')),
    )
    expect(checksOf(library, 'vda-6.3-2023/6.2.3').map(({ ref, question }) => [ref, question['zh-CN']])).toEqual([
      ['vda-6.3-2023/6.2.3#impartial', '另问'],
      ['vda-6.3-2023/6.2.3#own', '自问'],
    ])
  })

  it('come to an end where two clauses read like each other', async () => {
    const library = await libraryWith({
      ...question('6.2.3', 'as: "vda-6.3-2023/6.2.4"\n', '文\n'),
      ...question('6.2.4', 'as: "vda-6.3-2023/6.2.3"\n', '文\n'),
    })
    expect(asked(library, 'vda-6.3-2023/6.2.3')).toEqual([])
  })
})

describe('the checks of a replaced edition', () => {
  const mapping = (to: string[]): Files => ({
    'mappings/iso-9001-2008--iso-9001-2015.yml': (SMALL['mappings/iso-9001-2008--iso-9001-2015.yml'] ?? '').replace(
      '["9.2.2"]',
      JSON.stringify(to),
    ),
  })

  it('are those of the clauses it maps to, each once, cited under the old number', async () => {
    const library = await libraryWith(mapping(['9.2.2', '9.2']))
    expect(asked(library, 'iso-9001-2008/8.2.2')).toEqual(['iso-9001-2015/9.2.2#impartial cites iso-9001-2008/8.2.2'])
  })

  it('are found below a heading the mapping names', async () => {
    expect(asked(await libraryWith(mapping(['9.2'])), 'iso-9001-2008/8.2.2')).toHaveLength(1)
  })

  it('are found in a file that covers the sub-clause the mapping names, of that sub-clause alone', async () => {
    const covering: Files = {
      'standards/iso-9001-2015/7.5.3.mdx': `---\nclause: "7.5.3"\ntitle: 控制\ncovers: ["7.5.3.1"]\n---\n${check('a', '问').replace('how', 'clause="7.5.3.1" how')}${check('b', '问')}`,
    }
    expect(asked(await libraryWith({ ...mapping(['7.5.3.1']), ...covering }), 'iso-9001-2008/8.2.2')).toEqual([
      'iso-9001-2015/7.5.3#a cites iso-9001-2008/8.2.2',
    ])
  })

  it('are its own where it has any', async () => {
    const own: Files = {
      'standards/iso-9001-2008/8.2.2.mdx': `---\nclause: "8.2.2"\ntitle: 内部审核\n---\n${check('procedure', '问')}`,
    }
    expect(asked(await libraryWith(own), 'iso-9001-2008/8.2.2')).toEqual([
      'iso-9001-2008/8.2.2#procedure cites iso-9001-2008/8.2.2',
    ])
  })
})
