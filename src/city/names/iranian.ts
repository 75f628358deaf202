import { type NameList, words } from './name-list.ts'

export const iranian: NameList = {
  girls: words(`
    Afsaneh Anahita Anita Aram Arezoo Asal Atefeh Atena Ava Ayda Azadeh Azar Bahar Bahareh Banafsheh Bita
    Delaram Donya Elaheh Elham Elmira Elnaz Fariba Farideh Farnaz Farzaneh Fatemeh Fereshteh Forough Ghazal
    Golnaz Hanieh Haniyeh Hasti Helia Helma Hengameh Hoda Homa Kiana Kimia Ladan Laleh Leila Lida Mahdieh
    Mahin Mahnaz Mahsa Mahshid Mahtab Maral Marjan Maryam Marzieh Masoumeh Mehri Melika Mina Minoo Mitra
    Mona Mozhgan Nadia Nahid Narges Nasim Nasrin Nastaran Nazanin Neda Negar Negin Nika Nikoo Niloufar
    Niusha Noushin Paniz Pardis Paria Parinaz Parisa Parvaneh Parvin Pegah Pooneh Raha Raheleh Reyhaneh
    Romina Roshanak Roxana Roya Saba Sadaf Saeedeh Saghar Sahar Saman Samaneh Samira Sanaz Sara Sarina
    Sepideh Setareh Shabnam Shadi Shaghayegh Shahrzad Shima Shirin Shiva Shohreh Sholeh Simin Soheila
    Somayeh Soraya Tahereh Taraneh Tina Yalda Yasaman Yekta Zahra Zeinab Zhaleh Ziba
  `),
  boys: words(`
    Abbas Abolfazl Afshin Ahmad Akbar Ali Alireza Amin Amir Amirali Amirhossein Arad Arash Ardalan Ardeshir
    Aria Arman Armin Arsalan Arsham Aryan Ashkan Atabak Babak Bahador Bahman Bahram Bardia Behnam Behrad
    Behrooz Behrouz Behzad Benyamin Bijan Danial Dariush Davood Ebrahim Ehsan Elyas Emad Erfan Esmail
    Faramarz Farbod Fardin Farhad Farid Farshad Farshid Farzad Farzin Foad Ghasem Habib Hadi Hamed Hamid
    Hamidreza Hashem Hassan Hesam Homayoun Hooman Hossein Iman Iraj Jafar Jalal Jamshid Javad Kamran Kamyar
    Karim Kasra Kaveh Keyvan Khosrow Kian Kianoush Kourosh Mahan Mahdi Mahmoud Majid Mani Mansour Masoud
    Matin Mazdak Mehdi Mehran Mehrdad Mehrzad Meysam Milad Mobin Mohammad Mohammadreza Mohsen Mojtaba
    Morteza Mostafa Nader Naser Navid Nima Omid Parham Parsa Parviz Payam Pedram Pejman Peyman Pouria Pouya
    Ramin Rasoul Reza Rouzbeh Sadegh Saeed Sajjad Salar Sam Saman Sasan Sepehr Shahab Shahin Shahram
    Shahriar Shayan Siamak Siavash Sina Soheil Sohrab Soroush Taha Tohid Vahid Yaghoub Yashar Yasin Younes
    Yousef Zia
  `),
  surnames: words(`
    Abbasi Abdi Abdollahi Abedi Afshar Aghaei Ahmadi Ahmadpour Akbari Alavi Alimohammadi Alipour Alizadeh
    Amini Aminian Amiri Ansari Arab Asadi Asghari Ashrafi Aslani Ataei Attar Azadi Azari Azimi Azizi Babaei
    Bagheri Bahmani Bahrami Bakhshi Barati Barzegar Bayat Bayati Behzadi Biglari Daneshvar Darvishi Davari
    Davoodi Dehghan Dehghani Ebadi Ebrahimi Eftekhari Emami Esfandiari Eskandari Eslami Esmaeili Etemadi
    Farahani Faraji Fard Farhadi Farokhi Farrokhzad Fathi Fazeli Firouzi Foroughi Ghaderi Ghafari Ghanbari
    Gharibi Ghasemi Ghazanfari Gholami Gholizadeh Ghorbani Goudarzi Habibi Haddadi Haghighi Hajizadeh Hamidi
    Hashemi Hassani Hassanzadeh Heidari Hejazi Hosseini Hosseinzadeh Imani Jabbari Jafari Jahangiri Jalali
    Jalilian Jamshidi Javadi Kamali Karami Karimi Kazemi Keshavarz Khalili Khani Khodadadi Khosravi Kiani
    Lotfi Maleki Mansouri Maroufi Mehrabi Miri Mirzaei Moazami Moghaddam Mohammadi Mohammadzadeh Mohebbi
    Mokhtari Moradi Moradian Mortazavi Mostafavi Motamedi Mousavi Naderi Najafi Namazi Naseri Nasiri Nazari
    Nejati Nikbakht Nikzad Norouzi Nouri Omidi Ostad Parsa Parvizi Pourali Rad Rafiei Rahimi Rahmani Rahmati
    Rajabi Ramezani Ranjbar Rashidi Rasouli Razavi Rezaei Rezvani Rostami Saberi Sadeghi Sadr Saeedi Safari
    Safavi Salehi Salimi Samadi Sarabi Sedighi Seifi Shafiei Shahbazi Shams Shari Sharifi Shirazi Shokri
    Soleimani Soltani Taheri Tahmasbi Talebi Tavakoli Teymouri Vahidi Vaziri Yaghoubi Yavari Yazdani Yousefi
    Zamani Zandi Zare Zarei Ziaei
  `),
}
