import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import type { Role } from '~/domain/people/roles'
import type { Locale } from '~/domain/shared/locale'
import { identity, machineryIdentity } from '../identity'
import { WordList } from '../word-list'

export const Person = defineEntity({
  name: 'Person',
  tableName: 'people',
  properties: {
    ...identity,
    name: p.text(),
    /** Lower case: it is what people sign in with. */
    email: p.text().unique(),
    /** 职务, as on paper: 品质经理. */
    title: p.text().nullable(),
    department: p.text().nullable().index(),
    roles: p.type(WordList).$type<Role[], string>(),
    /** argon2id; null until the person has used their one-time link. */
    passwordHash: p.text().nullable(),
    locale: p.text().$type<Locale>().nullable(),
    theme: p.text().$type<'light' | 'dark'>().nullable(),
    disabledAt: p.datetime(3).nullable(),
  },
})
export type IPerson = InferEntity<typeof Person>

/** Machinery. The token itself is only in the cookie; here is its SHA-256. */
export const Session = defineEntity({
  name: 'Session',
  tableName: 'sessions',
  properties: {
    ...machineryIdentity,
    tokenHash: p.text().unique(),
    person: () => p.manyToOne(Person).deleteRule('restrict').index(),
    lastSeenAt: p.datetime(3),
  },
})
export type ISession = InferEntity<typeof Session>

/** Machinery. A link to choose a password, used once; the SHA-256 of its token. Without a person it sets the product up. */
export const PasswordLink = defineEntity({
  name: 'PasswordLink',
  tableName: 'password_links',
  properties: {
    ...machineryIdentity,
    tokenHash: p.text().unique(),
    person: () => p.manyToOne(Person).deleteRule('restrict').nullable().index(),
    expiresAt: p.datetime(3),
    usedAt: p.datetime(3).nullable(),
  },
})
export type IPasswordLink = InferEntity<typeof PasswordLink>
