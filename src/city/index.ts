export { buildCity, type CityAsked, DEFAULT_CITY } from './build.ts'
export { digestOfCity } from './digest.ts'
export { finishLives } from './finish.ts'
export { beginCity, CITY_TABLE, finishCity, keptCity } from './kept.ts'
