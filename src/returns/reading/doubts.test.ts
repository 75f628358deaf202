import { describe, expect, it } from 'vitest'
import { reading, small, told } from './given.ts'

describe('what is odd but can be read is kept, and told as a doubt', () => {
  it('a column of the file’s own is kept under its name', async () => {
    const { rows, problems } = await reading({ 'a.csv': 'CHILD,DUC,SEX,DOB,NOTE\n7,,1,,hello\n' })
    expect(rows[0]).toMatchObject({
      table: 'UASC',
      child: '7',
      cells: { CHILD: '7', DUC: '', NOTE: 'hello' },
    })
    expect(told(problems)).toEqual([
      'doubt: “NOTE” is not a column of UASC: it is kept, and nothing reads it.',
    ])
  })

  it('columns in another order and another case, with a byte order mark and CRLF, are the same table', async () => {
    const { rows, problems } = await reading({
      'a.csv': '\uFEFFreview_code, Review,DOB,CHILD\r\nPN1,05/06/2017,,9\r\n',
    })
    expect(problems).toEqual([])
    expect(rows).toEqual([
      {
        file: 'a.csv',
        line: 2,
        table: 'Reviews',
        position: 1,
        cells: { REVIEW_CODE: 'PN1', REVIEW: '05/06/2017', DOB: '', CHILD: '9' },
        child: '9',
      },
    ])
  })

  it('a quoted cell may hold commas, quotation marks and a line break, and the next row knows its line', async () => {
    const csv = 'CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n1,,"a,""b""\nc",,,\n2,,O"Neil,,,\n'
    const { rows, problems } = await reading({ 'a.csv': csv })
    expect(problems).toEqual([])
    expect(rows.map(row => [row.line, row.cells.SW_ID])).toEqual([
      [2, 'a,"b"\nc'],
      [4, 'O"Neil'],
    ])
  })

  it('lines that end in a bare carriage return are lines', async () => {
    const { rows } = await reading({ 'a.csv': small.reviews.replaceAll('\n', '\r') })
    expect(rows.map(row => row.line)).toEqual([2, 3])
  })

  it('bytes that are not UTF-8 are read as Windows-1252', async () => {
    const csv = new TextEncoder().encode('CHILD,SEX,DOB,DUC\nX,,,\n')
    csv[18] = 0xe9
    const { rows, problems } = await reading({ 'a.csv': csv })
    expect(rows[0]?.child).toBe('é')
    expect(told(problems)).toEqual(['doubt: a.csv is not UTF-8: it was read as Windows-1252.'])
  })

  it('an XML that declares ISO-8859-1 is read as it says, without a doubt', async () => {
    const xml = new TextEncoder().encode(
      `<?xml version="1.0" encoding="ISO-8859-1"?>${small.xml.replace('101', '~')}`,
    )
    xml[xml.indexOf('~'.charCodeAt(0))] = 0xe9
    const { rows, problems } = await reading({ 'a.xml': xml })
    expect([rows[0]?.child, problems]).toEqual(['é', []])
  })

  it('a short line in the middle keeps the cells it has', async () => {
    const { rows, problems } = await reading({ 'a.csv': 'CHILD,SEX,DOB,DUC\n1,2\n3,,,\n' })
    expect(rows.map(row => row.cells)).toEqual([
      { CHILD: '1', SEX: '2' },
      { CHILD: '3', SEX: '', DOB: '', DUC: '' },
    ])
    expect(told(problems)).toEqual(['doubt: Line 2 has 2 cells, where the first line has 4.'])
  })

  it('a long line keeps what stands after the last column', async () => {
    const { rows, problems } = await reading({ 'a.csv': 'CHILD,SEX,DOB,DUC\n1,,,,,x\n' })
    expect(rows[0]?.cells).toEqual({ CHILD: '1', SEX: '', DOB: '', DUC: '', 'column 6': 'x' })
    expect(told(problems)).toEqual(['doubt: Line 2 has “x” after its last column.'])
  })

  it('rows with nothing in them are passed over and counted', async () => {
    const { rows, problems } = await reading({ 'a.csv': 'CHILD,SEX,DOB,DUC\n,,,\n1,,,\n,,,\n' })
    expect(rows).toHaveLength(1)
    expect(told(problems)).toEqual(['doubt: a.csv has 2 rows with nothing in them, passed over.'])
  })

  it('a row that names no child is kept and told', async () => {
    const { rows, problems } = await reading({ 'a.csv': 'CHILD,SEX,DOB,DUC\n,1,,\n' })
    expect(rows[0]?.child).toBe('')
    expect(told(problems)).toEqual(['doubt: Line 2 does not say which child it is about.'])
  })

  it('an unknown element is left out, told with its place and what it says', async () => {
    const { rows, problems } = await reading({ 'a.xml': small.cin('\n<Shoe><Size> 9 </Size></Shoe>') })
    expect(rows.map(row => row.table)).toEqual(['ChildIdentifiers'])
    expect(problems).toEqual([
      {
        file: 'a.xml',
        line: 2,
        column: '7',
        message: '“Shoe” is not expected in “Child”: it is left out (it says “9”).',
        severity: 'doubt',
      },
    ])
  })

  it('a second value for one cell is told, and the first is kept', async () => {
    const details =
      '<CINdetails><ReferralSource>1A</ReferralSource><ReferralSource>1B</ReferralSource></CINdetails>'
    const { rows, problems } = await reading({ 'a.xml': small.cin(details) })
    expect(rows[1]?.cells).toEqual({ ReferralSource: '1A' })
    expect(told(problems)).toEqual([
      'doubt: “ReferralSource” is given more than once: the first is kept, not “1B”.',
    ])
  })

  it('a date that is no date is kept as it stands', async () => {
    const { rows } = await reading({
      'a.xml': small.cin('<CINdetails><CINreferralDate>32/13/20</CINreferralDate></CINdetails>'),
    })
    expect(rows[1]?.cells.CINreferralDate).toBe('32/13/20')
  })

  it('repeated Reviews elements give one row each under their own plan', async () => {
    const plan = (date: string) =>
      `<ChildProtectionPlans><CPPstartDate>${date}</CPPstartDate><Reviews><CPPreviewDate>a</CPPreviewDate></Reviews><Reviews><CPPreviewDate>b</CPPreviewDate></Reviews></ChildProtectionPlans>`
    const { rows } = await reading({
      'a.xml': small.cin(`<CINdetails>${plan('1')}${plan('2')}</CINdetails>`),
    })
    expect(rows.map(row => [row.position, row.table, row.parent])).toEqual([
      [1, 'ChildIdentifiers', undefined],
      [2, 'CINdetails', undefined],
      [3, 'ChildProtectionPlans', 2],
      [4, 'Reviews', 3],
      [5, 'Reviews', 3],
      [6, 'ChildProtectionPlans', 2],
      [7, 'Reviews', 6],
      [8, 'Reviews', 6],
    ])
  })

  it('in the 903’s XML an empty OC3 stays on the Header, and an unaccompanied child has a UASC row even undated', async () => {
    const xml = small.xml.replace(
      '</HEADER>',
      '<UASC>1</UASC><IN_TOUCH/><DATE_INT>01/01/2018</DATE_INT></HEADER>',
    )
    const { rows } = await reading({ 'a.xml': xml })
    expect(rows.map(row => [row.table, row.cells])).toEqual([
      ['Header', { CHILD: '101', UASC: '1', IN_TOUCH: '' }],
      ['UASC', {}],
      ['AD1', { DATE_INT: '01/01/2018' }],
    ])
  })
})
