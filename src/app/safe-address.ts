/** The machine itself: only there may anything go without https. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/** Whether an address leads to this machine. */
export const isOnThisMachine = (url: string): boolean =>
  URL.canParse(url) && LOOPBACK.includes(new URL(url).hostname)

/** Whether what is said to an address can be read by nobody on the way. */
export function isSafeAddress(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, username } = new URL(url)
  return username === '' && (protocol === 'https:' || (protocol === 'http:' && isOnThisMachine(url)))
}
