import { afterEach, describe, expect, it } from 'vitest'
import { aPlant, type Engine, type Plant } from '../support/plant'
import { told } from '../support/told'
import { RowWriter } from './row-writer'

const ENGINES: Engine[] = ['sqlite', 'postgresql']
const ROUNDS = 500

let plant: Plant | undefined
afterEach(async () => {
  await plant?.discard()
  plant = undefined
})

describe.each(ENGINES)('two people at one row, on %s', (engine) => {
  it(`${ROUNDS} times: one is taken, the other sees both texts, and every text that was taken is in the trail`, async () => {
    plant = await aPlant(engine)
    const { audit, lead, other } = plant
    const server = await plant.serve()
    const writers = [new RowWriter(server.origin, lead.cookie), new RowWriter(server.origin, other.cookie)]
    const taken: string[] = []
    let refused = 0
    try {
      let version = 1
      for (let round = 1; round <= ROUNDS; round++) {
        const texts = [`round ${round}: what ${lead.name} saw`, `round ${round}: what ${other.name} saw`]
        const answers = await Promise.all(
          writers.map((writer, index) => writer.write({ audit, position: 1, version, record: texts[index] as string })),
        )
        const winner = answers.findIndex(({ status }) => status === 200)
        expect(answers.map(({ status }) => status).sort(), `round ${round}`).toEqual([200, 409])
        // The second person's own words are in their field; the answer brings the others', whose they are, and what to send next.
        expect(answers[1 - winner]?.body).toEqual({
          conflict: {
            version: version + 1,
            record: texts[winner],
            judgement: null,
            by: [lead, other][winner]?.name,
          },
        })
        taken.push(texts[winner] as string)
        refused += 1
        version += 1
      }
    } finally {
      for (const writer of writers) writer.close()
      await server.stop()
    }
    expect(taken.length + refused).toBe(ROUNDS * 2)
    const trail = (await plant.look((em) => told(em, 'checklist-item.noted'))).map(({ after }) => after)
    expect(trail).toEqual(taken)
  })
})
