import { type EntityManager, NotFoundError, OptimisticLockError } from '@mikro-orm/core'
import { type ActionFunctionArgs, type AppLoadContext, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import type { Library } from '~/content/library'
import { mayEver, type Permission } from '~/domain/people/permissions'
import type { Day } from '~/domain/shared/calendar'
import type { Locale } from '~/domain/shared/locale'
import { type ServerTranslate, serverTranslator } from '~/i18n/server-translator'
import { paths } from '~/paths'
import { localeOf } from './preferences.server'
import { freshManager, product } from './product.server'
import { explain, statusOf } from './say-no.server'
import { type Visitor, visitorOf } from './session.server'

/** One request of one visitor: what every loader and action works with. */
export interface Visit {
  em: EntityManager
  actor: Visitor
  library: Library
  locale: Locale
  t: ServerTranslate
  today: Day
  now: Date
  request: Request
  context: AppLoadContext
  /** A part of the address; the route says that it is there. */
  param(name: string): string
}

/** A visit before or without signing in. */
export type PublicVisit = Omit<Visit, 'actor'> & { actor: Visitor | null }

type Args = LoaderFunctionArgs | ActionFunctionArgs
type Door<T> = ((args: Args) => Promise<T>) & { permission: Permission | 'public' }

/**
 * The only door into the product. Finds out who asks, whether they may ever do this, and hands over a fresh EntityManager.
 * What exists but is not theirs is answered like what does not exist: 404 leaves from here, so do 403 and 409. Who is not signed in
 * is led to signing in, and a form of theirs gets 401 with a sentence.
 */
export function visitFor<T>(permission: 'public', handler: (visit: PublicVisit) => Promise<T>): Door<T>
export function visitFor<T>(permission: Permission, handler: (visit: Visit) => Promise<T>): Door<T>
export function visitFor<T>(permission: Permission | 'public', handler: (visit: Visit) => Promise<T>): Door<T> {
  const door = async (args: Args): Promise<T> => {
    const actor = await visitorOf(args.request, args.context)
    if (permission !== 'public') {
      if (!actor) {
        if (isRead(args.request)) throw turnAway(args.request)
        return (await signedOut(args.request)) as T
      }
      if (!mayEver(actor, permission)) throw forbidden()
    }
    const locale = await localeOf(args.request, actor)
    const { library, clock } = product()
    const visit = {
      em: freshManager(),
      actor: actor as Visitor,
      library,
      locale,
      t: serverTranslator(locale),
      today: clock.today(),
      now: clock.now(),
      request: args.request,
      context: args.context,
      param: (name: string) => paramOf(args, name),
    }
    try {
      return await handler(visit)
    } catch (error) {
      throw asAnswer(error)
    }
  }
  return Object.assign(door, { permission })
}

/** 404: there is no such thing, or it is not this reader's. To be thrown. */
export function notFound(): Response {
  return problem('not-found', 404)
}

/** 403: this reader may not do it. To be thrown. */
export function forbidden(): Response {
  return problem('forbidden', 403)
}

// A Response, so that resource routes answer it as it is; the page for it is ProblemPage.
function problem(name: 'not-found' | 'forbidden' | 'conflict', status: number): Response {
  return Response.json({ problem: name }, { status })
}

function asAnswer(error: unknown): unknown {
  if (error instanceof NotFoundError) return notFound()
  // Conflicts are answered by the route that has both texts; this is for forms too short to show two.
  if (error instanceof OptimisticLockError) return problem('conflict', 409)
  return error
}

function isRead(request: Request): boolean {
  return request.method === 'GET' || request.method === 'HEAD'
}

// A page is asked for again after signing in.
function turnAway(request: Request): Response {
  const { pathname, search } = new URL(request.url)
  const next = `${pathname.replace(/\.data$/, '').replace(/^\/_root$/, '/')}${search}`
  return redirect(paths.signIn(next === '/' ? undefined : next))
}

// A form is answered like any other refusal, so that what was typed stays where it is.
async function signedOut(request: Request): Promise<unknown> {
  const locale = await localeOf(request, null)
  const refusal = { code: 'signed-out' } as const
  // A Response, not data(): in a resource route the status of data() is lost.
  return Response.json(explain({ t: serverTranslator(locale), locale, library: product().library }, refusal), {
    status: statusOf(refusal),
  })
}

function paramOf({ params }: Args, name: string): string {
  const value = params[name]
  if (value === undefined) throw new Error(`The route has no part called ${name}.`)
  return value
}
