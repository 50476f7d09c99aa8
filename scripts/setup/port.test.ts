import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { freePort, needPort, readPort } from './port.mjs'

it('is 3000 unless PORT says otherwise', () => {
  expect(readPort(undefined)).toBe(3000)
  expect(readPort('')).toBe(3000)
  expect(readPort('8080')).toBe(8080)
})

it.each(['abc', '0', '65536', '80.5', '-1'])('refuses PORT=%s', (text) => {
  expect(() => readPort(text)).toThrow(`PORT must be a number from 1 to 65535, not "${text}".`)
})

it('names a taken port and the way out', async () => {
  const port = await freePort()
  const other = createServer().listen(port, '127.0.0.1')
  onTestFinished(() => void other.close())
  await once(other, 'listening')

  await expect(needPort(port)).rejects.toThrow(
    `Port ${port} is taken by another program: stop it, or choose another port, for example PORT=${port + 1} npm run demo.`,
  )
})

it('has nothing to say about a free port', async () => {
  await expect(needPort(await freePort())).resolves.toBeUndefined()
})
