// England's authorities with children's services, as the Office for National Statistics codes them and the DfE numbers them, in the
// order of those numbers. Rule 633's list (children/authorities.ts) also has the numbers of those that are no more.
const LIST = `
E09000001 201 City of London | E09000007 202 Camden | E09000011 203 Greenwich | E09000012 204 Hackney
E09000013 205 Hammersmith and Fulham | E09000019 206 Islington | E09000020 207 Kensington and Chelsea
E09000022 208 Lambeth | E09000023 209 Lewisham | E09000028 210 Southwark | E09000030 211 Tower Hamlets
E09000032 212 Wandsworth | E09000033 213 Westminster | E09000002 301 Barking and Dagenham | E09000003 302 Barnet
E09000004 303 Bexley | E09000005 304 Brent | E09000006 305 Bromley | E09000008 306 Croydon | E09000009 307 Ealing
E09000010 308 Enfield | E09000014 309 Haringey | E09000015 310 Harrow | E09000016 311 Havering
E09000017 312 Hillingdon | E09000018 313 Hounslow | E09000021 314 Kingston upon Thames | E09000024 315 Merton
E09000025 316 Newham | E09000026 317 Redbridge | E09000027 318 Richmond upon Thames | E09000029 319 Sutton
E09000031 320 Waltham Forest | E08000025 330 Birmingham | E08000026 331 Coventry | E08000027 332 Dudley
E08000028 333 Sandwell | E08000029 334 Solihull | E08000030 335 Walsall | E08000031 336 Wolverhampton
E08000011 340 Knowsley | E08000012 341 Liverpool | E08000013 342 St. Helens | E08000014 343 Sefton
E08000015 344 Wirral | E08000001 350 Bolton | E08000002 351 Bury | E08000003 352 Manchester | E08000004 353 Oldham
E08000005 354 Rochdale | E08000006 355 Salford | E08000007 356 Stockport | E08000008 357 Tameside
E08000009 358 Trafford | E08000010 359 Wigan | E08000038 370 Barnsley | E08000017 371 Doncaster
E08000018 372 Rotherham | E08000039 373 Sheffield | E08000032 380 Bradford | E08000033 381 Calderdale
E08000034 382 Kirklees | E08000035 383 Leeds | E08000036 384 Wakefield | E08000037 390 Gateshead
E08000021 391 Newcastle upon Tyne | E08000022 392 North Tyneside | E08000023 393 South Tyneside
E08000024 394 Sunderland | E06000053 420 Isles of Scilly | E06000022 800 Bath and North East Somerset
E06000023 801 Bristol, City of | E06000024 802 North Somerset | E06000025 803 South Gloucestershire
E06000001 805 Hartlepool | E06000002 806 Middlesbrough | E06000003 807 Redcar and Cleveland
E06000004 808 Stockton-on-Tees | E06000010 810 Kingston upon Hull, City of | E06000011 811 East Riding of Yorkshire
E06000012 812 North East Lincolnshire | E06000013 813 North Lincolnshire | E06000065 815 North Yorkshire
E06000014 816 York | E06000032 821 Luton | E06000055 822 Bedford | E06000056 823 Central Bedfordshire
E06000060 825 Buckinghamshire | E06000042 826 Milton Keynes | E10000007 830 Derbyshire | E06000015 831 Derby
E06000059 838 Dorset | E06000058 839 Bournemouth, Christchurch and Poole | E06000047 840 County Durham
E06000005 841 Darlington | E10000011 845 East Sussex | E06000043 846 Brighton and Hove | E10000014 850 Hampshire
E06000044 851 Portsmouth | E06000045 852 Southampton | E10000018 855 Leicestershire | E06000016 856 Leicester
E06000017 857 Rutland | E10000028 860 Staffordshire | E06000021 861 Stoke-on-Trent | E06000054 865 Wiltshire
E06000030 866 Swindon | E06000036 867 Bracknell Forest | E06000040 868 Windsor and Maidenhead
E06000037 869 West Berkshire | E06000038 870 Reading | E06000039 871 Slough | E06000041 872 Wokingham
E10000003 873 Cambridgeshire | E06000031 874 Peterborough | E06000006 876 Halton | E06000007 877 Warrington
E10000008 878 Devon | E06000026 879 Plymouth | E06000027 880 Torbay | E10000012 881 Essex
E06000033 882 Southend-on-Sea | E06000034 883 Thurrock | E06000019 884 Herefordshire, County of
E10000034 885 Worcestershire | E10000016 886 Kent | E06000035 887 Medway | E10000017 888 Lancashire
E06000008 889 Blackburn with Darwen | E06000009 890 Blackpool | E10000024 891 Nottinghamshire
E06000018 892 Nottingham | E06000051 893 Shropshire | E06000020 894 Telford and Wrekin | E06000049 895 Cheshire East
E06000050 896 Cheshire West and Chester | E06000052 908 Cornwall | E10000013 916 Gloucestershire
E10000015 919 Hertfordshire | E06000046 921 Isle of Wight | E10000019 925 Lincolnshire | E10000020 926 Norfolk
E06000057 929 Northumberland | E10000025 931 Oxfordshire | E06000066 933 Somerset | E10000029 935 Suffolk
E10000030 936 Surrey | E10000031 937 Warwickshire | E10000032 938 West Sussex | E06000061 940 North Northamptonshire
E06000062 941 West Northamptonshire | E06000063 942 Cumberland | E06000064 943 Westmorland and Furness`

/** An authority: its code among statistics, its DfE number, and its name. */
type Authority = { code: string; number: string; name: string }

const AUTHORITIES: readonly Authority[] = LIST.split(/[|\n]/)
  .map(one => one.trim())
  .filter(Boolean)
  .map(one => ({ code: one.slice(0, 9), number: one.slice(10, 13), name: one.slice(14) }))

// What people add to an authority's name, or leave out.
const ADDED =
  /\b(the|of|and|upon|on|with|city|county|council|borough|london|royal|metropolitan|district|unitary|authority|cc|mbc|bc|lb)\b/g

/** A name as it is compared: 'City of Bristol Council' is 'Bristol, City of'. */
function folded(name: string): string {
  const all = name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^a-z]+/g, ' ')
  const rest = all.replace(ADDED, '').replaceAll(' ', '')
  // The City of London is nothing but what others add.
  return rest === '' ? all.replaceAll(' ', '') : rest
}

const known = new Map<string, string>()
for (const { code, number, name } of AUTHORITIES) {
  known.set(number, code)
  known.set(folded(name), code)
}

/** The code of an authority that is named or numbered in any way, 'E08000031' for Wolverhampton, 336 and itself; undefined if none is. */
export function authorityCalled(word: string): string | undefined {
  const bare = word.trim()
  if (/^[EWSN]\d{8}$/i.test(bare)) return upperTierOf(bare.toUpperCase())
  return known.get(bare) ?? known.get(folded(bare))
}

/** The DfE number of an authority that is named or numbered in any way, '336' for Wolverhampton; undefined if none is. */
export const authorityNumber = (word: string): string | undefined => {
  const code = authorityCalled(word)
  return AUTHORITIES.find(one => one.code === code)?.number
}

// Districts by their county: the code's last three figures, and those that were made later by themselves.
const COUNTIES: readonly (readonly [county: string, districts: string])[] = [
  ['E06000060', '004-007'],
  ['E10000003', '008-012'],
  ['E06000063', '026 028-029'],
  ['E06000064', '027 030-031'],
  ['E10000007', '032-039'],
  ['E10000008', '040-047'],
  ['E06000058', '048'],
  ['E06000059', '049-053'],
  ['E10000011', '061-065'],
  ['E10000012', '066-077'],
  ['E10000013', '078-083'],
  ['E10000014', '084-094'],
  ['E10000015', '095-104 240-243'],
  ['E10000016', '105-116'],
  ['E10000017', '117-128'],
  ['E10000018', '129-135'],
  ['E10000019', '136-142'],
  ['E10000020', '143-149'],
  ['E06000061', '150 152-153 156'],
  ['E06000062', '151 154-155'],
  ['E06000065', '163-169'],
  ['E10000024', '170-176'],
  ['E10000025', '177-181'],
  ['E06000066', '187-191 246'],
  ['E10000028', '192-199'],
  ['E10000029', '200-206 244-245'],
  ['E10000030', '207-217'],
  ['E10000031', '218-222'],
  ['E10000032', '223-229'],
  ['E10000034', '234-239'],
]

// The same authority under the code it has now: its boundary was moved, or it became one with its neighbours.
const now = new Map([
  ['E06000028', 'E06000058'],
  ['E06000029', 'E06000058'],
  ['E06000048', 'E06000057'],
  ['E08000016', 'E08000038'],
  ['E08000019', 'E08000039'],
  ['E08000020', 'E08000037'],
  ['E10000002', 'E06000060'],
  ['E10000009', 'E06000059'],
  ['E10000023', 'E06000065'],
  ['E10000027', 'E06000066'],
])
for (const [county, districts] of COUNTIES)
  for (const span of districts.split(' ')) {
    const [from, to] = span.split('-').map(Number)
    for (let nth = from!; nth <= (to ?? from!); nth++)
      now.set(`E07000${String(nth).padStart(3, '0')}`, county)
  }

/**
 * The authority that has children's services where a local authority district is, by its code: its county, where it has one,
 * under the code of today, so that directories of different years agree. Outside England the country, as the return writes it.
 */
export function upperTierOf(district: string): string | undefined {
  switch (district[0]) {
    case 'E':
      return now.get(district) ?? district
    case 'W':
      return 'WAL'
    case 'S':
      return 'SCO'
    case 'N':
      return 'NIR'
    default:
      return undefined
  }
}
