import { type NameList, words } from './name-list.ts'

export const afghan: NameList = {
  girls: words(`
    Adela Aisha Angiza Anita Anosha Arezo Arzo Asma Atefa Bahar Banafsha Belqis Benafsha Bibi Farahnaz
    Fariba Farida Farishta Farkhunda Farzana Fatima Fereshta Freshta Gulalai Gulnaz Habiba Hadia Halima
    Hasina Hawa Homa Hosna Husna Ikram Karima Khadija Khatera Kobra Laila Lailuma Latifa Lida Lima Madina
    Mahbooba Malalai Maliha Manizha Mariam Marina Marwa Marzia Masooma Mina Muqadas Mursal Muzhgan Nabila
    Nadia Nahid Najiba Nargis Nasima Nasrin Nazanin Nazia Negin Nilab Nilofar Nooria Palwasha Parisa Parwana
    Parwin Rabia Rahila Raihana Rona Roya Rukhshana Sabera Sadaf Sahar Sajia Salma Samira Sanga Sepideh
    Setara Shabnam Shafiqa Shaima Shakila Shogofa Shukria Simin Sonita Soraya Spozhmai Storay Susan Tahera
    Torpekai Wazhma Yalda Yasmin Zahra Zainab Zakia Zarghuna Zarmina Zohra
  `),
  boys: words(`
    Abdul Abdullah Ahmad Ajmal Akbar Akhtar Ali Amanullah Amin Aminullah Amir Arash Aref Arsalan Ashraf Asif
    Ataullah Atiq Aziz Azizullah Baheer Baryalai Bashir Basir Bilal Daoud Ehsan Elham Elyas Enayatullah
    Esmatullah Fahim Faisal Faiz Faramarz Fardin Farhad Farid Farooq Fawad Fazal Feroz Ghafoor Ghulam Gul
    Habib Habibullah Hafizullah Haidar Hamayoon Hamid Hamidullah Haroon Hashmat Hayatullah Hedayat Hekmat
    Hikmatullah Hussain Ibrahim Idris Ihsanullah Ilyas Imran Inamullah Islam Ismail Ismatullah Jamal Jamshid
    Janat Javid Jawad Kamran Karim Khalid Khalil Khan Lutfullah Mahboob Mahmood Mansoor Massoud Matiullah
    Mirwais Mohammad Mohibullah Mujtaba Mustafa Nabi Nadir Najib Najibullah Nangialai Naqibullah Nasir
    Nasratullah Naweed Nazir Noor Noorullah Obaidullah Omar Omid Parwiz Qais Qasim Qudratullah Rafi Rahim
    Rahmat Rahmatullah Ramin Rashid Reza Rohullah Sadiq Saifullah Salim Samim Samiullah Sayed Sediq Shafiq
    Shafiqullah Shahid Shakib Shams Sharif Sher Shoaib Sohail Sulaiman Tahir Tamim Tariq Tawfiq Waheed Wahid
    Wahidullah Wali Yama Yasin Younus Yusuf Zabihullah Zahir Zaki Zalmai Zaman Zia Ziaullah Zmarai
  `),
  surnames: words(`
    Abdali Achakzai Ahadi Ahmadi Ahmadzai Akbari Alizada Alizai Alokozai Amarkhil Amini Amiri Andar Anwari
    Arghandiwal Asadi Atayee Ayubi Azimi Azizi Babakarkhail Baheer Barakzai Baryal Bayani Daudzai Dawari
    Durrani Ebrahimi Ehsan Faizi Faqiri Farahi Faryabi Fazli Ghafoori Ghani Ghilzai Habibi Haidari Hakimi
    Hamdard Hamidi Hanifi Haqmal Hashimi Hassani Hassanzada Hotak Hussaini Ibrahimi Ibrahimkhil Jabarkhil
    Jalali Jalalzai Jamal Jami Kakar Kamawal Karimi Karokhil Khalili Khaliqi Khan Kharoti Khogyani Kochai
    Kohistani Latifi Lodin Mahmoodi Malikzai Mandozai Mangal Mansoori Masoodi Mayar Mirzai Mohammadi Mohmand
    Mohseni Mojadidi Momand Muradi Muslimyar Nabizada Naderi Naimi Nasiri Nazari Niazi Noori Nooristani
    Noorzai Omari Omarkhil Omarzai Osmani Paktiawal Popal Popalzai Qaderi Qaderzai Qasimi Qayumi Rafiqi
    Rahimi Rahmani Ramaki Rasooli Rasuli Rezai Sadat Saddiqi Safari Safi Sahak Salarzai Salehi Samadi
    Sarwari Sayedi Sediqi Shafiqi Shahidi Sharifi Sherzad Shinwari Shirzad Shirzai Siddiqi Stanekzai
    Stanikzai Sulaimankhil Sultani Tajik Taraki Tokhi Totakhil Wafa Wahidi Wardak Waziri Yaqubi Yousafzai
    Yusufi Zadran Zaheer Zahid Zaland Zamani Zazai Ziayee Zurmati
  `),
}
