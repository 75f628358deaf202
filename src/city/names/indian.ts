import { type NameList, words } from './name-list.ts'

export const indian: NameList = {
  girls: words(`
    Aanya Aaradhya Aarti Aarushi Aashi Aditi Ahana Aishwarya Akshara Alisha Amrita Ananya Anika Anita Anjali
    Anju Ankita Anoushka Ansh Anushka Anvi Aparna Archana Arpita Arya Asha Ashwini Avani Bela Bhavika
    Bhavini Bhavna Bina Chandni Charmi Daksha Darshana Deepa Deepika Devanshi Devi Dhara Dhruvi Dipti Disha
    Divya Diya Drishti Ela Esha Eva Falguni Gayatri Geeta Hansa Harsha Heena Hema Hetal Hiral Indira Isha
    Ishani Ishita Jagruti Janki Janvi Jasmin Jaya Jayshree Jhanvi Jigna Jinal Juhi Jyoti Kajal Kalpana
    Kamini Kanika Karishma Kavita Kavya Ketki Khushi Kinjal Kiran Kirti Komal Krisha Kritika Krupa Lata
    Lavanya Laxmi Leena Lekha Mahi Maitri Malini Manisha Mansi Maya Meena Meera Megha Mina Mira Mital Mitali
    Monika Myra Nanda Nandini Navya Neela Neelam Neha Nidhi Nikita Nila Nirali Nisha Nishi Pallavi Panna
    Parul Pavitra Payal Pooja Poonam Prachi Pragna Pratibha Preeti Prisha Priti Priya Priyanka Purvi Rachna
    Radha Radhika Rajni Rakhi Rashmi Rati Reena Rekha Renu Reshma Reva Ria Riddhi Rina Ritu Riya Roshni
    Ruchi Rupa Rupal Saanvi Sadhana Sangita Sanjana Sapna Saraswati Sarita Seema Sejal Sharmila Sheetal
    Shefali Shilpa Shital Shivani Shreya Shruti Siya Smita Sneha Sonal Sonali Sudha Sujata Suman Sunita
    Surbhi Sushma Swati Tanvi Tanya Tara Tejal Toral Trisha Trupti Uma Unnati Urmila Urvi Usha Vaidehi
    Vaishali Vandana Varsha Vidya Vimla Vinita Vrinda Yamini Yogita Zeel
  `),
  boys: words(`
    Aadi Aarav Aaron Aarush Aayush Abhay Abhishek Aditya Advait Agastya Ajay Akash Akhil Akshay Alok Aman
    Amar Ambrish Amit Amol Amrish Anand Anil Anish Ankit Ankur Anoop Ansh Anuj Arjun Arnav Arun Arvind Aryan
    Ashish Ashok Ashwin Atul Avinash Ayaan Bharat Bhavesh Bhavin Bhupendra Chetan Chirag Daksh Darshan Deep
    Deepak Dev Devansh Devendra Dhanesh Dharmesh Dhaval Dhruv Dilip Dinesh Dipesh Gaurav Girish Gopal Govind
    Harish Harsh Harshad Hemant Hiren Hitesh Ishaan Jagdish Jai Janak Jatin Jay Jayant Jayesh Jeet Jignesh
    Jitendra Kabir Kalpesh Kamal Kamlesh Kapil Karan Karthik Kartik Kashyap Kaushik Ketan Keval Kiran Kirit
    Kishan Kishor Krish Krishna Krunal Kunal Lakshman Lalit Madhav Mahendra Mahesh Manan Manish Manoj Maulik
    Mayank Mayur Mehul Mihir Milan Mitesh Mohan Mukesh Naman Nand Narendra Naresh Natwar Naveen Nayan Neel
    Nihal Nikesh Nikhil Nilesh Nimesh Niraj Nirav Nishant Nitesh Nitin Ojas Om Pankaj Parag Paresh Parth
    Piyush Prabhakar Pradeep Prakash Pramod Pranav Pranay Prashant Pratik Praveen Pravin Prem Pritesh Punit
    Purav Rachit Raghav Rahul Raj Rajan Rajat Rajeev Rajendra Rajesh Rajnish Rakesh Ram Ramesh Ranjan Ravi
    Reyansh Rishabh Rishi Ritesh Ritik Rohan Rohit Rudra Rupesh Sachin Sagar Sahil Samarth Samir Sandip
    Sanjay Sanjeev Satish Saurabh Shaan Shailesh Sharad Shashi Shiv Shivam Shreyas Shyam Siddharth Smit
    Soham Subhash Sudhir Sujal Sumeet Sunil Suraj Suresh Surya Tanmay Tarun Tejas Tushar Uday Umesh Upen
    Utsav Vansh Varun Vasant Ved Veer Vijay Vikas Vikram Vimal Vinay Vinod Vipul Viraj Vishal Vivaan Vivek
    Yash Yashvi Yogesh Yuvan
  `),
  surnames: words(`
    Acharya Agarwal Ahir Amin Anand Antony Arora Asher Babu Bakshi Banerjee Barot Bhagat Bhakta Bhardwaj
    Bhatt Bhavsar Bhudia Bose Chacko Chakraborty Chandarana Chandra Chaudhari Chauhan Cherian Chopra
    Choudhary Christian Dabhi Dalal Darji Das Dattani Dave Desai Deshmukh Deshpande Devani Dhokia Doshi
    Dubey D’Costa D’Mello D’Silva D’Souza Fernandes Gajjar Ganatra Gandhi Garg George Ghosh Gohil Gokani
    Gopal Goswami Goyal Gupta Halai Hirani Iyer Jacob Jadeja Jain James Jani Javia Jivan Jobanputra John
    Joseph Joshi Kansara Kapadia Kapoor Kapur Kara Karia Kashyap Katwala Kaushal Kerai Khanna Khatri Khunti
    Kotecha Kothari Krishnan Kulkarni Kumar Kurian Lad Lakhani Lal Limbachia Luhar Madhvani Maher Majithia
    Makwana Malik Mandalia Manek Mani Mathew Mathur Mehta Menon Merai Mishra Mistry Mittal Modha Modi Mohan
    Morar Morjaria Mukherjee Naik Nair Nakum Nambiar Nanda Narang Nathwani Nayee Odedra Oza Panchal Pandit
    Pandya Parekh Parikh Parmar Patel Patel Patel Patel Patel Patel Pathak Paul Philip Pillai Pindoria
    Pithadia Popat Prajapati Prasad Purohit Rabadia Raghavan Raichura Raithatha Raja Rajput Raju Rao Rathod
    Raval Ravji Reddy Rughani Ruparelia Sachdev Saha Samani Sampat Savla Sen Seth Shah Sharma Shetty Shukla
    Solanki Soni Sood Srinivasan Sudra Suthar Tailor Tandel Tandon Tank Taylor Thakar Thakkar Thakrar Thakur
    Thomas Tiwari Trivedi Unadkat Upadhyay Vadgama Vaghela Vaja Vara Varghese Varsani Vasani Vekaria
    Venkatesh Verma Visana Visavadia Vora Vyas Wadhwani Yadav
  `),
}
