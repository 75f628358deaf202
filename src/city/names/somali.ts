import { type NameList, words } from './name-list.ts'

export const somali: NameList = {
  girls: words(`
    Aaliya Aamina Amran Anab Asha Asma Ayaan Ayan Bahja Barwaqo Basra Bilan Caasha Dahabo Deeqa Degan Ebyan
    Fadumo Faiza Farhiya Fartun Fatha Filsan Hafsa Halima Hamda Hani Hawa Hibaq Hibo Hinda Hodan Hodon Idil
    Ifrah Iftin Ikran Ilhan Iman Istahil Jamila Jawahir Kaltun Khadija Khadra Ladan Leyla Luul Maryan Muna
    Naima Najma Nasra Nimco Nimo Qamar Rahma Ramla Roda Rukia Saado Safiya Sagal Sahra Salma Samira Shamsa
    Suad Sucdi Sumaya Ubah Warda Xamda Yasmin Zahra Zamzam Zeinab
  `),
  boys: words(`
    Aaden Abdalla Abdi Abdiaziz Abdifatah Abdihakim Abdikadir Abdikarim Abdimalik Abdinasir Abdirahim
    Abdirahman Abdirashid Abdirizak Abdiwahab Abdullahi Abshir Adan Ahmed Ali Anwar Asad Awale Ayanle Ayub
    Bashir Bile Burhan Dahir Daud Deeq Elmi Faisal Farah Farhan Feysal Garad Guled Hamse Hanad Hassan Hersi
    Hirsi Hussein Ibrahim Idris Ilyas Imran Isaq Ismail Jama Khadar Khalid Khalif Liban Mahad Mahamed Mahdi
    Mohamed Mowlid Mukhtar Musa Mustaf Mustafa Nuur Omar Osman Rooble Sadiq Sahal Said Salman Shafie
    Sharmarke Siyad Suhayb Suleiman Tahir Warsame Yahya Yasin Yusuf Zakariya Zubeyr
  `),
  surnames: words(`
    Abdalla Abdi Abdilahi Abdirahman Abdullahi Abdulle Abokor Abshir Abukar Adan Aden Afrah Ahmed Ainanshe
    Ali Amin Arale Artan Awad Awale Aweys Barkhad Barre Bashir Bihi Botan Cige Dahir Deria Dirie Diriye
    Duale Dualeh Egal Elmi Farah Farole Fidow Galaydh Garad Gedi Geele Gesaade Guled Hagi Haji Hashi Hassan
    Hersi Hirsi Hussein Ibrahim Igal Ige Isaq Ismail Isse Jama Jibril Kahin Karshe Khalif Khayre Liban Madar
    Mahad Mahamed Mahamoud Mahdi Meygag Moalim Mohamed Mohamud Mumin Muse Musse Nur Olad Omar Osman Qasim
    Rage Roble Robleh Said Salad Samatar Sharif Sheikh Shire Shirwac Siyad Sugulle Tahlil Tarabi Wais Warfa
    Warsame Weheliye Yasin Yonis Yusuf Zubeyr
  `),
}
