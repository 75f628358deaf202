import { type NameList, words } from './name-list.ts'

export const vietnamese: NameList = {
  girls: words(`
    Ai Anh Bao-An Bich Cam Chau Chi Cuc Dao Diem Diep Diu Dung Duyen Gam Giang Ha Han Hang Hanh Hien Hieu
    Hoa Hoai Hong Hue Hung Huong Huyen Kieu Kim Lam Lan Le Lien Linh Loan Luyen Ly Mai Man Men Mi Minh My
    Nga Ngan Nghi Ngoc Nguyet Nhan Nhi Nhu Nhung Oanh Phuc Phung Phuong Que Quyen Quynh Sen Suong Tam Thanh
    Thao Thi Thoa Thom Thu Thuy Tien Tra Tram Trang Trinh Truc Tu Tuyen Tuyet Uyen Van Vi Vy Xuan Yen
  `),
  boys: words(`
    An Anh Bach Bang Bao Bien Binh Cong Cuong Dai Dang Danh Dat Diep Dinh Do Doan Duc Dung Duong Duy Gia
    Giang Giap Hai Ham Hao Hau Hien Hiep Hieu Hoa Hoan Hoang Hong Hop Huan Hung Huu Huy Kha Khai Khang Khanh
    Khoa Khoi Kien Kiet Lam Lan Linh Loc Loi Long Luan Luc Luong Manh Minh Nam Nghi Nghia Ngoc Nguyen Nhan
    Nhat Phat Phi Phong Phu Phuc Phuoc Phuong Quan Quang Quoc Quy Quyet Sang Sinh Son Sy Tai Tam Tan Thach
    Thai Thang Thanh Thien Thinh Thong Thuan Tien Tin Toan Ton Tri Trong Trung Truong Tu Tuan Tung Tuyen Ty
    Van Viet Vinh Vu Vuong Xuan
  `),
  surnames: words(`
    An Banh Bui Bui Cao Chau Chu Chung Cu Dam Dang Dang Dao Dau Diep Dinh Do Do Doan Du Duong Ha Ho Ho Hoang
    Hoang Hua Huynh Khuat Kieu La Lai Lam Le Le Le Le Lo Luong Luu Ly Ma Mac Mai Nghiem Ngo Ngo Nguyen
    Nguyen Nguyen Nguyen Nguyen Nguyen Nguyen Nguyen Nguyen Nguyen Nguyen Nguyen Nguyen Nguyen Ninh Nong
    Pham Pham Pham Phan Phan Phi Phung Quach Ta Tang Thach Thai Thieu To Ton Tran Tran Tran Tran Trieu Trinh
    Truong Tu Tuong Van Vi Vo Vo Vu Vu Vuong
  `),
}
