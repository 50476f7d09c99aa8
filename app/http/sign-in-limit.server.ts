import { isIPv6 } from 'node:net'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { type Outcome, refused } from '~/domain/shared/outcome'

interface Limits {
  /** Wrong tries on one account from one network. */
  perAccount: number
  /** Wrong tries from one network, on whichever accounts: a plant behind one address has many people. */
  perAddress: number
  seconds: number
}

const LIMITS: Limits = { perAccount: 8, perAddress: 100, seconds: 15 * 60 }

export interface SignInTry {
  email: string
  /** The socket's address: what a header claims has no say. */
  address: string
}

/**
 * How often a password may be tried. Tries count for an account together with the network they come from,
 * so that a stranger who guesses does not lock the owner out elsewhere.
 */
export class SignInLimit {
  readonly #accounts: RateLimiterMemory
  readonly #networks: RateLimiterMemory

  constructor({ perAccount, perAddress, seconds }: Limits = LIMITS) {
    this.#accounts = new RateLimiterMemory({ keyPrefix: 'account', points: perAccount, duration: seconds })
    this.#networks = new RateLimiterMemory({ keyPrefix: 'network', points: perAddress, duration: seconds })
  }

  /**
   * Run `attempt` while tries are left. A try is taken before the password is looked at: a thousand at once do not slip through.
   * The right password gives it back.
   */
  async guard<T>({ email, address }: SignInTry, attempt: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const network = networkOf(address)
    const account = `${network} ${email.trim().toLowerCase()}`
    const wait = await this.#take(network, account)
    if (wait !== null)
      return refused({ code: 'sign-in-too-often', field: 'email', params: { minutes: Math.max(1, Math.ceil(wait / 60_000)) } })
    const outcome = await attempt()
    if (outcome.ok) {
      await this.#accounts.delete(account)
      await this.#networks.reward(network)
    }
    return outcome
  }

  /** The milliseconds to wait, or null when the try may go ahead. */
  async #take(network: string, account: string): Promise<number | null> {
    const full = await waitOf(this.#networks.consume(network))
    if (full !== null) return full
    const wait = await waitOf(this.#accounts.consume(account))
    // Nothing was computed for it: it does not count against the colleagues behind the same address.
    if (wait !== null) await this.#networks.reward(network)
    return wait
  }
}

/** The limit of this process. */
export const signInLimit = new SignInLimit()

async function waitOf(taken: Promise<unknown>): Promise<number | null> {
  try {
    await taken
    return null
  } catch (error) {
    if (error instanceof RateLimiterRes) return error.msBeforeNext
    throw error
  }
}

/** An IPv4 address, also one written as IPv6; of an IPv6 address the /64 that one subscriber holds. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(plain)) return plain
  const [left = [], right] = plain.split('::').map((half) => half.split(':').filter(Boolean))
  const zeros = right ? Array.from({ length: 8 - left.length - right.length }, () => '0') : []
  return [...left, ...zeros, ...(right ?? [])].slice(0, 4).join(':')
}
