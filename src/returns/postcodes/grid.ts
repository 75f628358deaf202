// Ordnance Survey, A guide to coordinate systems in Great Britain, annex C: the National Grid on Airy's ellipsoid.
const A = 6_377_563.396
const B = 6_356_256.909
const SCALE = 0.9996012717
const LAT = radians(49)
const LONG = radians(-2)
const EAST = 400_000
const NORTH = -100_000
const E2 = 1 - (B * B) / (A * A)
const N = (A - B) / (A + B)

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}

/**
 * Metres east and north on the National Grid of a latitude and longitude in degrees. Taken as they are, without the hundred
 * metres between satellites' ellipsoid and the grid's, which are the same at both ends of a distance. It goes on west over
 * Northern Ireland, whose own grid has another origin.
 */
export function gridOf(latitude: number, longitude: number): { east: number; north: number } {
  const lat = radians(latitude)
  const [sin, cos, tan] = [Math.sin(lat), Math.cos(lat), Math.tan(lat)]
  const nu = (A * SCALE) / Math.sqrt(1 - E2 * sin * sin)
  const rho = (A * SCALE * (1 - E2)) / (1 - E2 * sin * sin) ** 1.5
  const eta2 = nu / rho - 1
  const d = radians(longitude) - LONG
  const t2 = tan * tan
  return {
    north:
      NORTH +
      meridian(lat) +
      (nu / 2) * sin * cos * d ** 2 +
      (nu / 24) * sin * cos ** 3 * (5 - t2 + 9 * eta2) * d ** 4 +
      (nu / 720) * sin * cos ** 5 * (61 - 58 * t2 + t2 * t2) * d ** 6,
    east:
      EAST +
      nu * cos * d +
      (nu / 6) * cos ** 3 * (nu / rho - t2) * d ** 3 +
      (nu / 120) * cos ** 5 * (5 - 18 * t2 + t2 * t2 + 14 * eta2 - 58 * t2 * eta2) * d ** 5,
  }
}

/** Metres along the meridian from the grid's true origin. */
function meridian(lat: number): number {
  const [less, more] = [lat - LAT, lat + LAT]
  const [n2, n3] = [N * N, N * N * N]
  return (
    B *
    SCALE *
    ((1 + N + (5 / 4) * n2 + (5 / 4) * n3) * less -
      (3 * N + 3 * n2 + (21 / 8) * n3) * Math.sin(less) * Math.cos(more) +
      ((15 / 8) * n2 + (15 / 8) * n3) * Math.sin(2 * less) * Math.cos(2 * more) -
      (35 / 24) * n3 * Math.sin(3 * less) * Math.cos(3 * more))
  )
}
