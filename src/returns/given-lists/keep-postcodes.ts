import type { Ctx } from '../../engines/records/index.ts'
import { type Directory, everyPlace, sectorAndUnit } from '../postcodes/index.ts'

/** The postcodes of a sector that are in one district: the nth of each list is one postcode. */
type Block = {
  sector: string
  district: string
  units: number[]
  east: (number | null)[]
  north: (number | null)[]
}

/** Blocks a statement: some four million cells of text. */
const MANY = 2_000

const SAME = `k.sector = n.sector and k.district = n.district and k.units = n.units
  and k.east is not distinct from n.east and k.north is not distinct from n.north`

/** Keeps a directory of postcodes as an edition has it: sectors of which it says the same as the one before stay as they are. */
export async function keepPostcodes(ctx: Ctx, edition: number, directory: Directory): Promise<void> {
  const sectors: string[] = []
  let waiting: Block[] = []
  for (const blocks of sectorsIn(directory)) {
    sectors.push(blocks[0]!.sector)
    waiting.push(...blocks)
    // Never half of a sector: what it no longer has is seen by all that it has.
    if (waiting.length < MANY) continue
    await keepBlocks(ctx, edition, waiting)
    waiting = []
  }
  if (waiting.length > 0) await keepBlocks(ctx, edition, waiting)
  await ctx.db.run(
    `update postcode_sector set until_edition = $1
     where until_edition is null and sector not in (select unnest($2::text[]))`,
    [edition, sectors],
  )
}

async function keepBlocks(ctx: Ctx, edition: number, blocks: readonly Block[]): Promise<void> {
  await ctx.db.run(
    `with n as materialized (
       select sector, district, units::smallint[] as units, east::integer[] as east, north::integer[] as north
       from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) n (sector, district, units, east, north)
     ), ended as (
       update postcode_sector k set until_edition = $1
       where k.until_edition is null and k.sector = any($2) and not exists (select from n where ${SAME})
     )
     insert into postcode_sector (sector, district, units, east, north, from_edition)
     select sector, district, units, east, north, $1 from n
     where not exists (select from postcode_sector k where k.until_edition is null and ${SAME})`,
    [
      edition,
      blocks.map(({ sector }) => sector),
      blocks.map(({ district }) => district),
      blocks.map(({ units }) => array(units)),
      blocks.map(({ east }) => array(east)),
      blocks.map(({ north }) => array(north)),
    ],
  )
}

const array = (numbers: readonly (number | null)[]): string => `{${numbers.map(one => one ?? 'NULL').join()}}`

/** The blocks of each sector in turn. */
function* sectorsIn(directory: Directory): Generator<Block[]> {
  let sector = ''
  let blocks = new Map<string, Block>()
  for (const { number, east, north, district } of everyPlace(directory)) {
    const at = sectorAndUnit(number)
    if (at.sector !== sector) {
      if (blocks.size > 0) yield [...blocks.values()]
      sector = at.sector
      blocks = new Map()
    }
    const key = district ?? ''
    const block = blocks.get(key) ?? { sector, district: key, units: [], east: [], north: [] }
    blocks.set(key, block)
    block.units.push(at.unit)
    block.east.push(east)
    block.north.push(north)
  }
  if (blocks.size > 0) yield [...blocks.values()]
}
