import { expect, it } from 'vitest'
import { isTooOld, tooOldMessage } from './node-version.mjs'

it.each(['18.20.8', '20.9.0', '20.18.3'])('refuses Node %s', (version) => {
  expect(isTooOld(version)).toBe(true)
})

it.each(['20.19.0', '20.20.2', '22.0.0', '24.11.1'])('takes Node %s', (version) => {
  expect(isTooOld(version)).toBe(false)
})

it('says what it has and what it needs in one line', () => {
  expect(tooOldMessage('18.20.8')).toBe('Node 18.20.8 is too old: Clausebook needs Node 20.19 or newer (https://nodejs.org).')
})
