import type { AnyRule } from '../../../../checking/index.ts'
import rule102 from '../../102.ts'
import rule103 from '../../103.ts'
import rule104 from '../../104.ts'
import rule105 from '../../105.ts'
import rule112 from '../../112.ts'
import rule113 from '../../113.ts'
import rule114 from '../../114.ts'
import rule115 from '../../115.ts'
import rule116 from '../../116.ts'
import rule117 from '../../117.ts'
import rule118 from '../../118.ts'
import rule119 from '../../119.ts'
import rule120 from '../../120.ts'
import rule131 from '../../131.ts'
import rule132 from '../../132.ts'
import rule133 from '../../133.ts'
import rule134 from '../../134.ts'
import rule141 from '../../141.ts'
import rule142 from '../../142.ts'
import rule143 from '../../143.ts'
import rule144 from '../../144.ts'
import rule145 from '../../145.ts'
import rule146 from '../../146.ts'
import rule147 from '../../147.ts'
import rule148 from '../../148.ts'
import rule149 from '../../149.ts'
import rule151 from '../../151.ts'
import rule153 from '../../153.ts'
import rule157 from '../../157.ts'
import rule158 from '../../158.ts'
import rule159 from '../../159.ts'
import rule164 from '../../164.ts'
import rule165 from '../../165.ts'
import rule166 from '../../166.ts'
import rule167 from '../../167.ts'
import rule168 from '../../168.ts'
import rule169 from '../../169.ts'
import rule171 from '../../171.ts'
import rule175 from '../../175.ts'
import rule176 from '../../176.ts'
import rule177 from '../../177.ts'
import rule179 from '../../179.ts'
import rule180 from '../../180.ts'
import rule181 from '../../181.ts'
import rule182 from '../../182.ts'
import rule184 from '../../184.ts'
import rule185 from '../../185.ts'
import rule186 from '../../186.ts'
import rule187 from '../../187.ts'
import rule188 from '../../188.ts'
import rule189 from '../../189.ts'
import rule190 from '../../190.ts'
import rule191 from '../../191.ts'
import rule192 from '../../192.ts'
import rule193 from '../../193.ts'
import rule196 from '../../196.ts'
import rule197a from '../../197a.ts'
import rule197B from '../../197B.ts'
import rule198 from '../../198.ts'
import rule199 from '../../199.ts'
import rule202 from '../../202.ts'
import rule203 from '../../203.ts'
import rule204 from '../../204.ts'
import rule205A from '../../205A.ts'
import rule205B from '../../205B.ts'
import rule205C from '../../205C.ts'
import rule205D from '../../205D.ts'
import rule207 from '../../207.ts'
import rule208 from '../../208.ts'
import rule209 from '../../209.ts'
import rule210 from '../../210.ts'
import rule214 from '../../214.ts'
import rule215 from '../../215.ts'
import rule217 from '../../217.ts'
import rule219 from '../../219.ts'
import rule221 from '../../221.ts'
import rule224 from '../../224.ts'
import rule225 from '../../225.ts'
import rule227 from '../../227.ts'
import rule228 from '../../228.ts'
import rule229 from '../../229.ts'
import rule101 from '../../earlier/101-to-2023-24.ts'
import rule174 from '../../earlier/174-to-2023-24.ts'
import rule178 from '../../earlier/178-to-2024-25.ts'
import rule213 from '../../earlier/213-to-2024-25.ts'
import rule218 from '../../earlier/218-to-2023-24.ts'
import rule222 from '../../earlier/222-to-2022-23.ts'
import rule226 from '../../earlier/226-to-2024-25.ts'
import type { Tables } from '../../tables.ts'

/** The rules of 2022-23 whose codes are below 300, in their order. */
export const TO_299: readonly AnyRule<Tables>[] = [
  rule101,
  rule102,
  rule103,
  rule104,
  rule105,
  rule112,
  rule113,
  rule114,
  rule115,
  rule116,
  rule117,
  rule118,
  rule119,
  rule120,
  rule131,
  rule132,
  rule133,
  rule134,
  rule141,
  rule142,
  rule143,
  rule144,
  rule145,
  rule146,
  rule147,
  rule148,
  rule149,
  rule151,
  rule153,
  rule157,
  rule158,
  rule159,
  rule164,
  rule165,
  rule166,
  rule167,
  rule168,
  rule169,
  rule171,
  rule174,
  rule175,
  rule176,
  rule177,
  rule178,
  rule179,
  rule180,
  rule181,
  rule182,
  rule184,
  rule185,
  rule186,
  rule187,
  rule188,
  rule189,
  rule190,
  rule191,
  rule192,
  rule193,
  rule196,
  rule197a,
  rule197B,
  rule198,
  rule199,
  rule202,
  rule203,
  rule204,
  rule205A,
  rule205B,
  rule205C,
  rule205D,
  rule207,
  rule208,
  rule209,
  rule210,
  rule213,
  rule214,
  rule215,
  rule217,
  rule218,
  rule219,
  rule221,
  rule222,
  rule224,
  rule225,
  rule226,
  rule227,
  rule228,
  rule229,
]
