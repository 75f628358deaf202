import { bytes, moment, ssdTable, words } from '../table.ts'

/** DfE API staging, non-core. */
export const API_DATA_STAGING = ssdTable(
  'ssd_api_data_staging',
  { key: 'id', person: 'person_id' },
  {
    id: words(48),
    person_id: words(48),
    json_payload: words(null),
    current_hash: bytes(),
    previous_hash: bytes(),
    submission_status: words(50),
    submission_timestamp: moment(),
    api_response: words(null),
    row_state: words(10),
    last_updated: moment(),
  },
)
