import { type NameList, words } from './name-list.ts'

export const arab: NameList = {
  girls: words(`
    Abeer Afnan Ahlam Aisha Alaa Alia Amal Amani Amina Amira Arwa Asma Aya Ayah Basma Batoul Bayan Bushra
    Dalal Dalia Dana Dania Dareen Diana Dima Dina Doaa Eman Esraa Fadia Farah Farida Fatima Fatin Ghada
    Ghina Hadeel Hala Hanan Hanin Haya Heba Hiba Huda Ibtisam Iman Israa Jana Jawaher Jihan Joud Joumana
    Judy Khadija Lama Lamar Lana Lara Layal Layan Layla Leen Lina Lubna Lujain Maha Mai Malak Manal Manar
    Mariam Marwa Maryam May Maya Maysa Mira Mona Muna Nada Nadia Nadine Naima Najwa Nawal Nesreen Nour Noura
    Nouran Ola Rabab Raghad Rahaf Raja Rama Rana Rand Randa Rania Rasha Rawan Razan Reem Reema Rima Rita
    Rola Ruba Saba Sabah Safa Sahar Salma Samar Samia Sana Sara Sarah Sawsan Shahd Shaimaa Shatha Sidra
    Siham Suha Suhair Suzan Tala Tasneem Tuqa Wafa Walaa Warda Widad Yara Yasmin Yusra Zahra Zain Zaina
    Zainab Zeina
  `),
  boys: words(`
    Abbas Abd Abdallah Abdelkader Abdelrahman Abdulaziz Abdullah Adam Adel Adham Adnan Ahmad Ahmed Aiman
    Alaa Ali Amer Amin Amir Ammar Amr Anas Anwar Asaad Ayham Ayman Ayoub Aziz Baha Bahaa Basel Bashar Bassam
    Bilal Daoud Diaa Ehab Eyad Fadi Fahd Faisal Faris Farouk Fawaz Firas Ghaith Ghassan Habib Hadi Haitham
    Hamad Hamdi Hamza Hani Haroun Hasan Hashim Hassan Hatem Haydar Hazem Hisham Hosam Hussein Ibrahim Idris
    Ihab Imad Ismail Issam Jaber Jalal Jamal Jamil Jawad Kamal Kareem Karim Kassem Khaled Khalil Laith Louay
    Mahdi Maher Mahmoud Majd Majed Malik Mansour Marwan Mazen Medhat Moataz Mohamad Mohammad Mohammed Mounir
    Muhannad Munir Murad Musa Mustafa Nabil Nader Naji Nasser Nawaf Nizar Nour Omar Othman Qais Qasim Qusai
    Rabih Rachid Raed Rafiq Rami Rashid Rayan Reda Riad Saad Sabri Said Saif Salah Saleh Salem Salim Saman
    Sameer Sami Samir Sayed Sharif Sufian Suleiman Taha Taher Talal Tamer Tarek Tariq Tawfiq Thaer Usama
    Wael Wajdi Waleed Walid Wasim Yahya Yaman Yasin Yasser Yazan Younes Yousef Zaid Zain Zakaria Ziad
  `),
  surnames: words(`
    Abbas Abbasi Abboud Abd-Allah Abdelaziz Abdelkader Abdulkarim Abdullah Abed Abu-Bakr Abu-Hassan
    Abu-Salem Ahmad Al-Ahmad Al-Ali Al-Amin Al-Amri Al-Attar Al-Azzawi Al-Baghdadi Al-Bakri Al-Dulaimi
    Al-Eryani Al-Faraj Al-Ghazali Al-Habib Al-Haddad Al-Hadi Al-Haj Al-Hamdan Al-Harbi Al-Hashimi Al-Hassan
    Al-Hussein Al-Jabiri Al-Janabi Al-Jubouri Al-Khalidi Al-Khatib Al-Khoury Al-Mahdi Al-Majid Al-Maliki
    Al-Masri Al-Mohammed Al-Mousa Al-Mutairi Al-Najjar Al-Nasser Al-Obaidi Al-Omari Al-Qasim Al-Rashid
    Al-Rawi Al-Sabbagh Al-Sadi Al-Saleh Al-Salem Al-Samarrai Al-Sayed Al-Shami Al-Sharif Al-Sheikh Al-Tamimi
    Al-Zahrani Al-Zaidi Ali Allam Amara Ammar Asfour Atallah Awad Ayoub Aziz Azzam Badawi Bakir Barakat
    Bashir Bashour Belkacem Bennani Bouaziz Boukhari Bouzid Chahine Daher Darwish Dawoud El-Amrani El-Fassi
    El-Idrissi El-Khatib El-Masry El-Sayed Fadel Fahmy Fakhoury Faraj Fares Farhat Fathi Fawzi Ghanem
    Ghannam Haddad Hafez Hakim Halabi Hamdan Hamdi Hammoud Hamouda Hanna Hariri Hashem Hassan Hijazi Hilal
    Hosni Hussein Ibrahim Idris Ismail Issa Jabbour Jaber Jamal Kaddour Kamal Karam Karim Kassab Khalaf
    Khaled Khalifa Khalil Khoury Lahlou Maalouf Mahfouz Mahmoud Mansour Marwan Messaoud Mikhail Mohsen
    Moussa Mubarak Murad Mustafa Nader Naji Najjar Nasr Nassar Nasser Nour Omar Osman Othman Qabbani Qasem
    Rahal Ramadan Rashed Rizk Saad Sabbagh Sabry Sadek Saeed Said Salama Saleh Salem Salim Salman Samaan
    Sami Sayegh Shaaban Shaheen Shalabi Shami Sharaf Shehadeh Shehata Sleiman Soliman Suleiman Taha Tahan
    Tawfik Wahba Yassin Younes Yousef Zaki Zayed Zidan
  `),
}
