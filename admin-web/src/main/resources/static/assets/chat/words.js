// Every sentence the scripts can say, in one place.

export const words = {
  product: 'Sổ Tay',
  line: 'Sổ tay đảng viên điện tử',
  connecting: 'Đang kết nối…',
  reconnecting: 'Đang kết nối lại…',
  lost: 'Mất kết nối. Đang kết nối lại…',
  loading: 'Đang tải cuộc trò chuyện…',
  loadingOlder: 'Đang tải tin cũ hơn…',
  loadingFailed: 'Chưa tải được cuộc trò chuyện. Đang thử lại…',

  me: 'Đồng chí:',
  bot: 'Sổ Tay:',
  choices: 'Các lựa chọn',
  chosen: 'đã chọn',
  excerpt: 'Trích văn bản',
  more: 'Xem toàn bộ đoạn trích',
  less: 'Thu gọn đoạn trích',

  sending: 'Đang gửi…',
  unsent: 'Chưa gửi được.',
  retry: 'Thử lại',
  edit: 'Sửa lại',
  discard: 'Bỏ tin này',
  close: 'Đóng',
  reload: 'Tải lại trang',
  refused: 'Hệ thống không nhận tin này. Đồng chí vui lòng sửa lại rồi gửi.',
  refusedChoice: 'Hệ thống không nhận lựa chọn này. Đồng chí vui lòng chọn lại.',
  tooMany: 'Đồng chí gửi hơi nhanh.',
  expired: 'Phiên làm việc đã hết hạn. Đồng chí vui lòng tải lại trang để gửi tiếp.',
  sentAgainIn: seconds => `Tin sẽ tự gửi lại sau ${seconds} giây.`,

  today: 'Hôm nay',
  yesterday: 'Hôm qua',
  newMessages: count => (count > 1 ? `${count} tin mới` : 'Tin mới'),
  toNewest: 'Xuống tin mới nhất',

  count: (length, limit) => `${length.toLocaleString('vi-VN')}/${limit.toLocaleString('vi-VN')} ký tự`,
  tooLong: limit => `Tin dài quá ${limit.toLocaleString('vi-VN')} ký tự. Đồng chí nên chia thành nhiều tin ngắn.`,
  nearLimit: limit => `Sắp đến giới hạn ${limit.toLocaleString('vi-VN')} ký tự.`,
};
