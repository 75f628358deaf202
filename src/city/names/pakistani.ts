import { type NameList, words } from './name-list.ts'

export const pakistani: NameList = {
  girls: words(`
    Aaliya Aamina Abeera Afia Afreen Afshan Aiman Aimen Aisha Aleena Aleeza Alia Alina Alishba Aliya Aliza
    Almas Amara Amber Ambreen Ameera Amina Amna Amreen Aneela Aneesa Anum Aqsa Areeba Areej Arfa Arisha
    Arooj Asiya Asma Ayesha Azra Bareerah Batool Benish Bisma Bushra Dua Eman Erum Esha Eshal Faiza Falak
    Farah Fareeha Farhana Faria Farida Farzana Fatima Fauzia Fiza Fozia Ghazala Habiba Hadia Hafsa Hajra
    Haleema Hamna Hania Haniya Hareem Hibah Hina Hira Huma Humaira Iffat Ifrah Iman Inaya Iqra Irum Isha
    Ishrat Jannat Javeria Jaweria Kainat Kanza Kashaf Kausar Khadija Kinza Kiran Komal Kubra Laiba Lailah
    Laraib Lubna Madiha Maha Maham Mahira Mahnoor Maira Maleeha Manahil Maria Mariam Maryam Mehak Mehreen
    Mehwish Memoona Minahil Misbah Momina Mubeen Muneeba Musarat Nabeela Nabila Nadia Nafisa Naheed Naila
    Naima Najma Narjis Nasreen Nausheen Nazia Nazish Neelam Nida Nighat Nimra Noor Noreen Nosheen Parveen
    Qurat Rabia Raheela Rahila Ramsha Rania Razia Reema Rehana Rida Rimsha Robina Rozina Rubina Rukhsana
    Saba Sabah Sabeen Sabiha Sabrina Sadaf Sadia Safa Safia Safiya Sahar Saima Saira Sajida Salma Saman
    Samina Samra Sana Sanam Sania Sara Sehrish Shabana Shabnam Shaheen Shahida Shaista Shanza Shazia Shehnaz
    Shumaila Sidra Sobia Sonia Sumaira Sumayyah Sundas Tahira Tania Taslim Tasneem Tayyaba Tehmina Uzma
    Wajiha Warda Yasmin Yumna Yusra Zahra Zaib Zaina Zainab Zara Zareen Zeenat Zenab Zobia Zoya Zubaida
    Zunaira
  `),
  boys: words(`
    Aahil Aamir Aaqib Abbas Abdul Abdullah Abdur-Rahman Abid Abrar Abubakar Adam Adeel Adil Adnan Afzal
    Ahmad Ahmed Ahsan Aiman Ajmal Akbar Akram Ali Altaf Amaan Aman Amar Amin Amjad Ammar Anas Anees Anwar
    Aqeel Arham Arif Armaan Arshad Arslan Aryan Asad Asher Ashfaq Ashraf Asif Asim Atif Awais Ayaan Ayyub
    Azaan Azam Azeem Azhar Babar Basharat Basit Bilal Burhan Danish Danyal Daud Dawood Ebrahim Ehsan Eisa
    Esa Fahad Fahim Faisal Faizan Fakhar Farhan Faris Farooq Fawad Faysal Fazal Ghulam Habib Hadi Hafiz
    Hamid Hamza Haris Haroon Hasan Haseeb Hashim Hassam Hassan Haydar Hussain Huzaifa Ibrahim Idris Ihsan
    Ijaz Ikram Ilyas Imaad Imad Imran Inam Inayat Iqbal Irfan Isa Ishaq Ismail Israr Jabbar Jamil Jamshed
    Javed Jawad Junaid Kabeer Kaleem Kamal Kamran Karim Kashif Khalid Khalil Khizar Khurram Laeeq Liaqat
    Luqman Mahad Mahmood Majid Mansoor Maqsood Masood Matloob Mazhar Mehboob Mehmood Mikail Mirza Moeen
    Mohammad Mohammed Mohsin Mudassar Muhammad Mujahid Munir Musa Mushtaq Mustafa Muzammil Nabeel Nadeem
    Naeem Najeeb Naseer Nasir Naveed Nawaz Nazir Noman Omar Omer Osman Parvez Qadir Qaisar Qamar Qasim
    Qayyum Raees Rafiq Rashid Rauf Rayyan Raza Rehan Rehman Rizwan Saad Sabir Sadiq Saeed Safdar Sahil Saif
    Sajid Sajjad Salman Sameer Sami Saqib Saqlain Sarfraz Sarmad Shabir Shafiq Shah Shahbaz Shahid Shahzad
    Shakeel Shamas Sharif Shaukat Shayan Sheraz Shoaib Shuaib Sikandar Sohail Subhan Sufyan Suleman Sultan
    Tahir Taimoor Talha Tanveer Tariq Tauqeer Tayyab Tufail Ubaid Umair Umar Usama Usman Uzair Wahid Wajid
    Wali Waqar Waqas Waseem Yahya Yaqoob Yaseen Yasir Younis Yousaf Yusuf Zafar Zahid Zaid Zain Zakariya
    Zaman Zayan Zeeshan Zia Zohaib Zubair Zulfiqar
  `),
  borneByWomen: words(`
    Akhtar Bano Begum Begum Begum Bibi Bibi Fatima Jan Kausar Nazir Parveen
  `),
  surnames: words(`
    Abbas Abbasi Abdullah Afzal Ahmad Ahmed Ahmed Ahmed Akbar Akhtar Akram Alam Ali Ali Ali Altaf Amin Amjad
    Anjum Ansari Anwar Arif Arshad Asghar Ashraf Asif Aslam Awan Azam Azeem Aziz Babar Baig Bano Bashir
    Bhatti Bukhari Butt Chaudhary Chaudhry Cheema Choudhry Dar Daud Ditta Durrani Faisal Farooq Fazal Fiaz
    Ghaffar Ghafoor Ghani Gilani Gondal Gul Gulzar Habib Hafeez Hameed Hamid Hanif Haq Hashmi Hassan Hayat
    Hussain Hussain Hussain Hussain Ibrahim Ijaz Ilyas Iqbal Irshad Ishaq Ismail Jabbar Jahangir Jamil Jan
    Janjua Javed Javid Kaleem Kamal Karim Kashmiri Kayani Kazmi Khalid Khalil Khan Khan Khan Khan Khan
    Khatana Khattak Khokhar Khurshid Latif Liaqat Lone Mahmood Mahmood Majeed Majid Malik Malik Mansoor
    Manzoor Maqbool Masih Masood Mehboob Mehmood Memon Minhas Mir Mirza Mohammed Mohammed Mughal Mumtaz
    Munir Mushtaq Mustafa Nadeem Naeem Naqvi Naseer Nasir Naveed Nawaz Nazir Niazi Noor Parvez Pervaiz Qadir
    Qayyum Qazi Qureshi Rabbani Rafiq Rafique Rahman Raja Ramzan Rana Rashid Rasool Rasul Rauf Raza Razaq
    Rehman Riaz Rizvi Sabir Sadiq Saeed Sajjad Saleem Salim Sardar Sarwar Sattar Shabir Shafi Shafiq Shah
    Shah Shaheen Shahid Shahzad Shaikh Shakoor Sharif Shaukat Sheikh Shoaib Siddique Siddiqui Sohail Suleman
    Sultan Syed Tabassum Tahir Talib Tanveer Tariq Tufail Ullah Umar Usman Waheed Wahid Wali Waqar Waris
    Waseem Yaqoob Yasin Younis Yousaf Yusuf Zafar Zahid Zaidi Zaman Zia
  `),
}
