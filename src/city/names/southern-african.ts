import { type NameList, words } from './name-list.ts'

export const southernAfrican: NameList = {
  girls: words(`
    Anesu Anotida Ayanda Buhle Charity Chenai Chido Chiedza Chipo Dadirai Eunice Fadzai Faith Gamuchirai
    Grace Hope Isheanesu Kudzai Kundai Lerato Linda Lindiwe Loveness Maita Makanaka Mandipa Melissa Memory
    Mercy Mitchell Mufaro Mutsa Nandi Natasha Nobuhle Nokuthula Nomsa Nomvula Nonhlanhla Ntombi Nyarai
    Nyasha Panashe Patience Precious Privilege Rejoice Rudo Rufaro Rumbidzai Rutendo Ruth Ruvarashe Ruvimbo
    Sekai Shamiso Shingirai Sibongile Sihle Sinikiwe Sithembile Sophie Tadiwa Tafara Tanaka Tanatswa Tapiwa
    Tariro Tatenda Tendai Thandeka Thandiwe Theresa Tiffany Tinotenda Tsitsi Unathi Vimbai Violet Yeukai
    Zanele Zodwa
  `),
  boys: words(`
    Anashe Andile Arnold Atipa Blessing Bongani Brandon Brian Bruce Chiko Chikondi Clive Denzel Dumisani
    Edmore Elton Emmanuel Farai Farirai Fungai Garikai Gift Givemore Godfrey Innocent Ishmael Itai Jabulani
    Kelvin Kuda Kudakwashe Kudzai Kuzivakwashe Learnmore Lovemore Lwazi Mandla Mduduzi Mthokozisi Munashe
    Munya Munyaradzi Musa Ngoni Nigel Nkosana Norman Nqobile Panashe Peter Praise Prince Prosper Ronald Ryan
    Shingai Simba Simbarashe Sipho Sizwe Tadiwanashe Tafadzwa Tafara Takudzwa Tanaka Tapfuma Tapiwa Tatenda
    Tawanda Tendai Thabo Themba Tichaona Tinashe Tino Tinotenda Tonderai Trevor Trust Tsepo Vusi Wallace
    Wellington Wisdom Zibusiso Zola
  `),
  surnames: words(`
    Banda Bhebhe Bvuma Chakanetsa Chanda Chapwanya Chari Chigumba Chihota Chikafu Chikanda Chikomo Chikuni
    Chimbetu Chinyama Chipunza Chirwa Chisale Chitsa Chivasa Dhlamini Dlamini Dube Dziva Gondo Gono Gumbo
    Guvamombe Hlatshwayo Hove Jere Kachingwe Kahari Kamanga Kanyemba Kapfumvuti Katsande Khumalo Khupe
    Kumalo Lunga Lungu Mabasa Mabhena Madziva Magaya Magwaza Mahachi Makamba Makoni Makumbe Malunga Mandaza
    Mandizha Manyika Mapfumo Maphosa Marange Masango Maseko Masuku Matambanadzo Mathe Matonga Mavhunga
    Mawere Mazibuko Mbewe Mhlanga Mkandawire Mlambo Mlilo Moyo Mpofu Msipa Mudzuri Mugadza Mukanya Muleya
    Munetsi Munhenga Mupfumi Murambiwa Mushonga Musonda Mutasa Mutsvairo Muzenda Mwale Mwansa Ncube Ndebele
    Ndhlovu Ndlovu Ndoro Ngoma Ngwenya Nhamo Nkala Nkomazana Nyathi Nyirenda Nyoni Phiri Rukuni Sakala
    Samkange Shava Shiri Shoko Shumba Sibanda Sithole Siziba Soko Tembo Tshuma Vambe Zhou Zimuto Zulu Zvobgo
  `),
}
