"""Vietnamese: what the page says around the story. Shapes stand in kit.py; here are the words.

Each syllable stands alone: lines have more words, and patterns hold whole terms, as a syllable by itself says little.
The tone's sign stands on either vowel of `oa`, `oe`, `uy` (`tòa`, `toà`), so both spellings are asked for.
"""

import re

from pipeline.clean.cues import required
from pipeline.clean.rule import after_story, also, asked_once, at_edge, either, has, says, unless
from pipeline.clean.rules.asking import Voice, appeal
from pipeline.clean.rules.kit import (
    NAMES,
    WIRES,
    agency,
    bio,
    comments,
    cookies,
    disclaimer,
    furniture,
    links,
    picture,
    plea,
    rule,
    share,
)

# `chia sẻ` is `told` and `share`, `kể` begins `kể từ`, `trả lời` is a button: none of them counts alone
_SAID = (
    r"(?:nói(?! chung)|cho (?:biết(?! ý)|hay)|khẳng định|nhấn mạnh|tuyên bố|phát biểu|nhận định|kể (?:lại|rằng|với)|thừa nhận|bày tỏ|cảnh báo|tiết lộ|giải thích|phản hồi rằng|nêu rõ|dẫn lời|"
    r"trả lời (?:phỏng vấn|báo|câu hỏi|rằng)|thẩm phán|(?:biển|bảng|băng rôn)(?: \w+){0,3} (?:viết|ghi)|thông báo của|chia sẻ (?:rằng|thêm rằng|với báo|với phóng viên)|thông báo rằng|đưa tin|thông tin rằng|lý giải|phân tích rằng|"
    r"theo (?:ông|bà|anh|chị|reuters|afp|thông tin (?:ban đầu|từ)|cơ quan|công an|cảnh sát|nhà chức trách|các nhà|chính quyền|người dân|nhân chứng|báo cáo|lãnh đạo))"
)
_TOLD = (
    rf"\b(?:{_SAID}|ông|công an|cảnh sát|t(?:òa|oà) án|hội đồng xét xử|viện kiểm sát|bị can|bị cáo|nghi phạm|nạn nhân|thủ tướng|chủ tịch|bộ trưởng|tổng thống|phát ngôn viên|người phát ngôn|"
    r"hôm (?:qua|nay|thứ)|(?:vào|sáng|chiều|tối|đến) (?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|ngày)|(?:sáng|trưa|chiều|tối|đêm) \d{1,2}/\d)\b|\b(?:bà|anh|chị) (?:ấy|này|nói|cho|[a-z]{1,6}, \d\d tuổi)\b"
)
# Headlines have most of the words above; these are a paragraph's
_QUOTED = r"\b(?:cho biết thêm|nói thêm|chia sẻ thêm|ông nói|bà nói|ông cho biết|bà cho biết)\b"
_YOU = r"(?:(?<!người )(?<!những )bạn(?! (?:bè|gái|trai|học|thân|hàng|tù|đời))|quý (?:vị|độc giả|bạn đọc|khán giả|thính giả|khách)|bạn đọc|độc giả|khán giả|thính giả)"
_VOICE = Voice(
    we=r"\b(?:chúng tôi|chúng mình|t(?:òa|oà) soạn|ban biên tập|ban quản trị)\b",
    you=rf"\b(?:{_YOU}|mạnh thường quân|nhà hảo tâm|hãy|xin mời|mời)\b",
    ask=(
        r"\b(?:ủng hộ|đóng góp|quyên góp|tài trợ|hỗ trợ|tiếp sức|góp (?:một )?(?:tay|phần|sức)|donate|patreon|paypal|momo|gây quỹ|gọi vốn cộng đồng|hảo tâm|"
        r"trở thành (?:\w+ ){0,3}(?:thành viên|hội viên|người ủng hộ|nhà tài trợ)|đăng ký (?:làm )?(?:thành viên|hội viên|gói)|mời (?:chúng tôi|tác giả|mình|tôi) (?:một )?(?:ly|tách|cốc)|trả phí)\b"
    ),
    cause=(
        r"\b(?:báo chí|nhà báo|t(?:òa|oà) soạn|độc lập|quảng cáo|nhà quảng cáo|miễn phí|phi lợi nhuận|tự do (?:báo chí|ngôn luận|thông tin)|bài (?:viết|báo)|nội dung|tin tức|trang (?:web|tin|báo|mạng)|website|"
        r"tạp chí|kiểm duyệt|sự thật|khách quan|không vụ lợi|tường phí|dự án|sứ mệnh|podcast|blog|điều tra|phóng sự|thông tin (?:chính xác|trung thực|khách quan)|truyền thông|đảng phái|doanh nghiệp nào|công việc của chúng tôi|chất lượng)\b"
    ),
    money=(
        r"\b\d[\d.,]* ?(?:đồng|đ|vnđ|vnd|nghìn|ngàn|k|usd|euro|đô(?: la)?|triệu)(?!\w)|[$€₫]\s?\d|\b(?:mỗi tháng|hàng tháng|hằng tháng|một lần|định kỳ|bao nhiêu|tùy (?:tâm|ý|khả năng)|tài khoản|số tk|stk|"
        r"chuyển khoản|(?:ly|tách|cốc) cà phê|từng đồng|mỗi đồng|dù nhỏ|mã qr|thẻ tín dụng|ngân hàng)\b"
    ),
    told=rf"{_TOLD}|\b(?:ứng viên|ứng cử viên|tranh cử|đồng bào|bão lũ|người dân|ngư dân|bà con|(?<!gây )quỹ|hội (?!viên)|ban tổ chức|tờ báo|tổ chức (?:này|ấy|đó)|công ty)\b",
)

_SECTIONS = (
    r"(?:trang chủ|trang chính|thời sự|chính trị|xã hội|thế giới|quốc tế|trong nước|kinh tế|kinh doanh|tài chính|chứng khoán|ngân hàng|doanh nghiệp|bất động sản|nhà đất|tiêu dùng|thị trường|pháp luật|an ninh|"
    r"hình sự|giáo dục|tuyển sinh|du học|sức khỏe|sức khoẻ|y tế|đời sống|giới trẻ|nhịp sống trẻ|gia đình|tình yêu|tâm sự|văn hóa|văn hoá|giải trí|showbiz|phim|âm nhạc|nhạc|sách|thời trang|làm đẹp|du lịch|ẩm thực|"
    r"thể thao|bóng đá|quần vợt|công nghệ|số hóa|số hoá|khoa học|ô tô xe máy|xe|oto xe may|môi trường|khí hậu|biển đảo|biển đông|quân sự|quốc phòng|góc nhìn|ý kiến|bạn đọc|tâm điểm|"
    r"bình luận|diễn đàn|phân tích|quan điểm|xã luận|phóng sự|điều tra|nhân vật|đa phương tiện|multimedia|media|ảnh|hình ảnh|video|clip|podcasts?|infographics?|e-?magazine|longform|megastory|magazine|trực tiếp|"
    r"mới nhất|tin mới|tin nóng|tin tức|đọc nhiều|xem nhiều|nổi bật|thư giãn|cười|cuộc sống|cần biết|rao vặt|raovặt|tuyển dụng|việc làm|quảng cáo|liên hệ|liên hệ t(?:òa|oà) soạn|đặt báo|đặt mua báo|"
    r"báo giấy|báo in|rss|sitemap|sơ đồ trang|giới thiệu|về chúng tôi|điều khoản sử dụng|chính sách bảo mật|đăng nhập|đăng ký|tìm kiếm|menu|chuyên đề|chuyên mục|tất cả|địa phương|hà nội|tp\.? ?hcm|"
    r"tp\.? hồ chí minh|đà nẵng|cần thơ|miền trung|miền tây|miền bắc|lịch vạn niên|thời tiết|tử vi|giá vàng|tỷ giá|facebook|youtube|zalo|tiktok|instagram|twitter|english|tiếng việt|việt nam|hoa kỳ|châu á|châu âu|châu mỹ|bạn cần biết|nông nghiệp|nông thôn mới|xây dựng đảng|đảng|quốc hội|lao động|công đoàn|an sinh|giao thông|đô thị|tôn giáo|lịch sử|nghe nhìn)"
)

_DESK = (
    r"(?i:người dịch|dịch giả|biên dịch|lược dịch|chuyển ngữ|biên tập|hiệu đính|thực hiện|nội dung|thiết kế|đồ họa|đồ hoạ|kỹ thuật|bài|bài viết|bài và ảnh|bài, ảnh|bài - ảnh|"
    r"ảnh|trình bày|dựng(?: phim)?|quay phim|video|phóng viên|tác giả)"
)
_CREDIT = re.compile(
    rf"\W*{_DESK}\s?:\s?(?:{NAMES}|(?i:nhóm (?:phóng viên|pv)))(?:\s?[|/–-]?\s?{_DESK}\s?:\s?{NAMES}){{0,3}}\W*"
)
_CREDITED = asked_once(
    lambda passage: _CREDIT.fullmatch(passage.text) is not None, required(_CREDIT.pattern, whole=True), most=40
)
"""Who wrote and drew: the line is read as it is written, as names have capitals and subheadings have not."""

_CHANNELS = (
    r"^\W*(?:theo dõi|tham gia|quan tâm)\b.{0,10}\bkênh (?:zalo|telegram|whatsapp|viber)\b.{0,60}\b(?:không bỏ lỡ|tin nóng|nhận tin|cập nhật|mới nhất)\b",
    r"^\W*(?:bật|nhận) thông báo (?:để nhận tin|khi có (?:bài|tin) mới)\b.{0,60}|^\W*đừng quên\b.{0,30}\b(?:subscribe|đăng ký) kênh\b",
)
_LOCKS = (
    r"^\W*còn \d+ ?% nội dung\b|\bgói (?:đọc báo|thành viên|hội viên) của bạn (?:đã|sắp) hết hạn\b|^\W*để tiếp tục đọc, (?:hãy|vui lòng|bạn)\b",
    r"^\W*(?:mời bạn|hãy|vui lòng) (?:đăng ký|mua|nâng cấp)\b.{0,24}\bđể (?:đọc|xem) (?:toàn bộ|tiếp|trọn)\b",
)
_BLOCKERS = r"\bbạn\b.{0,30}\btrình chặn quảng cáo\b"
_NOTES = (
    r"\bbài viết (?:này )?(?:có )?(?:sử dụng|được (?:tạo|dịch|viết))\b.{0,20}\b(?:ai|trí tuệ nhân tạo)\b",
    r"\btuyên bố hướng tới tương lai\b.{0,120}\b(?:rủi ro|khác)\b|\bchúng tôi không chịu trách nhiệm (?:về|đối với) nội dung\b",
)

RULES = (
    rule(
        "donation-appeal",
        "vi",
        unless(
            r"trình chặn quảng cáo|đăng ký gói",
            appeal(
                _VOICE,
                r"(?:(?:hãy|xin hãy|xin|mời bạn|mời quý vị|cùng) )?(?:ủng hộ|tiếp sức(?: cho)?|hỗ trợ|đóng góp cho|tài trợ(?: cho)?|góp sức cho) (?:chúng tôi|báo chí độc lập|nền báo chí|t(?:òa|oà) soạn|tạp chí|trang (?:web|báo|tin) này|dự án này|nhà báo độc lập|tự do báo chí|\w+ \w+ magazine)\b.{0,90}",
                r"(?:hãy )?(?:ủng hộ|đóng góp|quyên góp|donate)(?: (?:ngay|tại đây|ở đây|hôm nay|bây giờ|qua (?:momo|paypal|patreon|ngân hàng).{0,30}))|donate",
                r"(?:nếu|khi|trước khi)\b.{0,140}\b(?:ủng hộ (?:chúng tôi|t(?:òa|oà) soạn|trang|báo)|đóng góp (?:cho chúng tôi|\d)|quyên góp|patreon|donate|mời (?:chúng tôi|tác giả|mình) (?:một )?(?:ly|tách|cốc) cà phê)\b.{0,90}",
                r"(?:(?:mọi |mỗi |từng )?(?:sự )?(?:ủng hộ|đóng góp|hỗ trợ|giúp đỡ) (?:của )?(?:bạn|quý vị|quý độc giả|độc giả|bạn đọc|các bạn))\b.{0,60}\b(?:giúp|sẽ|là|rất|cho phép|đều|góp phần|quan trọng|quý)\b.{0,90}|chúng tôi (?:rất )?cần (?:sự )?(?:ủng hộ|đóng góp|hỗ trợ|giúp đỡ) (?:của )?(?:bạn|quý vị|độc giả|các bạn)\b.{0,80}",
                r"mọi (?:sự )?(?:giúp đỡ|đóng góp|ủng hộ|hỗ trợ|tấm lòng hảo tâm|sự hảo tâm)\b.{0,60}\b(?:xin|vui lòng) (?:được )?(?:gửi|liên hệ|chuyển) (?:về|đến|theo|tới|cho)\b.{0,200}",
                r"(?:trở thành|đăng ký làm) (?:thành viên|hội viên|người ủng hộ|nhà tài trợ)(?: (?:của|thường niên|hàng tháng|ngay|đọc giả).{0,40})?|mời (?:chúng tôi|tác giả|mình|t(?:òa|oà) soạn) (?:một )?(?:ly|tách|cốc) cà phê.{0,30}",
                more=r"(?:xin |chân thành |trân trọng |rất )*(?:cảm ơn|cám ơn)\b.{0,60}|trân trọng.{0,20}|(?:ủng hộ|đóng góp|donate|quyên góp)(?: (?:ngay|tại đây|qua .{2,30}))?|[\d.,]+ ?(?:đồng|đ|vnđ|usd|k)|(?:số )?tài khoản\b.{0,80}|(?:số tk|stk)\b.{0,50}|chủ tài khoản\b.{0,40}|ngân hàng.{0,60}|momo\b.{0,30}|paypal.{0,30}|nội dung(?: chuyển khoản)?:.{0,60}|hàng tháng|một lần|số tiền khác|(?:ban biên tập|t(?:òa|oà) soạn).{0,30}",
                signs=2,
            ),
        ),
        drops=(
            "Tòa soạn chúng tôi độc lập và không có quảng cáo. Nếu bạn thấy công việc này đáng quý, hãy ủng hộ chúng tôi: chỉ 50.000 đồng mỗi tháng.\nXin cảm ơn bạn!",
            "Ủng hộ báo chí độc lập",
            "Đóng góp ngay",
        ),
        keeps=(
            "Quỹ đã quyên góp cho ngư dân sau trận lũ, và tới thứ sáu đã được hai tỷ đồng.",
            "“Xin hãy giúp chúng tôi, đóng góp bao nhiêu cũng quý”, tấm bảng trên cầu cảng viết.",
            "Ứng viên kêu gọi người ủng hộ đóng góp cho chiến dịch và gửi năm nghìn đồng, tờ báo viết.",
            "Đóng góp của ngư dân cho việc sửa cửa cống lên tới ba trăm triệu đồng, và chủ phà góp sơn.",
        ),
    ),
    rule(
        "newsletter-plea",
        "vi",
        either(
            plea(
                _TOLD,
                r"\b(?:đăng ký|đăng kí|nhận|để lại email|điền email|nhập email)\b.{0,60}\b(?:bản tin (?:của chúng tôi|hàng ngày|hằng ngày|hàng tuần|hằng tuần|miễn phí|email|qua email|mỗi (?:sáng|ngày|tuần))|newsletter|(?:qua|bằng|vào|trong|tới) (?:email|e-mail|hộp thư|hòm thư|thư điện tử))\b",
                r"\b(?:bản tin|newsletter)\b.{0,40}\b(?:gửi|đến|tới|vào|trong)\b.{0,20}\b(?:hộp thư|hòm thư|email|e-mail|inbox)\b",
                r"\b(?:tin|tin tức|bài viết|thông tin|cập nhật|câu chuyện)\b.{0,60}\b(?:gửi|đến|tới|vào|trong|thẳng)\b.{0,20}\b(?:hộp thư|hòm thư|email|inbox|điện thoại)(?: (?:đến|điện tử))? (?:của )?(?:bạn|quý vị|độc giả)\b",
                r"\b(?:bằng (?:cách|việc) (?:đăng ký|nhập|điền|nhấn)|khi đăng ký|tôi (?:đồng ý|chấp nhận))\b.{0,140}\b(?:bản tin|newsletter|chính sách (?:bảo mật|quyền riêng tư|riêng tư)|điều khoản|email)\b",
                lines=(
                    r"(?:(?:đăng ký|đăng kí|nhận|theo dõi|bản tin|newsletter) )+(?:bản tin|newsletter|tin|nhận bản tin|nhận tin(?: mới)?|email|tin mới|tin tức|miễn phí|hàng ngày|hằng ngày|hàng tuần|qua email)(?: (?:của chúng tôi|miễn phí|qua email|hàng ngày|hằng ngày|mới nhất|mỗi ngày|mỗi tuần|hàng tuần|ngay|tại đây|\S+\.(?:vn|com|net)))*|newsletter|bản tin (?:email|hàng ngày|hằng ngày|hàng tuần)",
                    r"(?:nhập |điền |vui lòng nhập )?(?:địa chỉ )?(?:email|e-mail)(?: (?:của )?(?:bạn|quý vị))(?: (?:tại|vào) .{0,20})?|nhập (?:địa chỉ )?email.{0,20}|(?:đừng|không) (?:để )?bỏ lỡ (?:tin|bất kỳ|bản tin|thông tin|những tin)\b.{0,60}",
                ),
                then=r"\b(?:bản tin|newsletter|hủy đăng ký|huỷ đăng ký|ngừng nhận|dữ liệu cá nhân|thông tin cá nhân|chính sách bảo mật|quyền riêng tư|email|thư rác|hộp thư|spam)\b",
                signs=2,
            ),
            unless(_TOLD, has(*_CHANNELS, most=40)),
        ),
        drops=(
            "Đăng ký nhận bản tin của chúng tôi để đọc tin bến cảng mỗi sáng.",
            "Tin quan trọng nhất từ bến cảng gửi thẳng vào hộp thư của bạn.\nBạn có thể hủy đăng ký bất cứ lúc nào.",
            "Nhập email của bạn",
            "Tham gia kênh Telegram của báo để nhận tin bến cảng.",
        ),
        keeps=(
            "Giám đốc cảng nhiều năm nay viết bản tin về chim hải âu, rất đông người mến.",
            "Thư của người anh không tới, vì bưu điện ngừng cùng với chuyến phà.",
            "Trẻ em có thể đăng ký học lái thuyền buồm suốt tháng năm.",
            "Người dân gửi đơn qua email và nhận số thuyền trong ngày.",
            "Bản tin thời tiết sáng nay dự báo gió mạnh ngoài cửa cảng.",
            "Theo dõi tàu qua kênh đào là việc của ông.",
        ),
    ),
    rule(
        "paywall-notice",
        "vi",
        unless(
            _TOLD,
            either(
                has(
                    r"\b(?:bài (?:viết|báo)|nội dung|tin) (?:này|đầy đủ|trả phí)\b.{0,40}\b(?:chỉ )?dành (?:riêng )?cho (?:\w+ ){0,2}(?:thành viên|hội viên|độc giả (?:đăng ký|trả phí|dài hạn|vip)|người (?:đăng ký|dùng trả phí)|thuê bao|bạn đọc (?:đăng ký|trả phí))\b",
                    r"(?:^|[.!?] )\W*để (?:tiếp tục đọc|đọc (?:tiếp|toàn bộ|trọn|đầy đủ|bài viết|nội dung|không giới hạn)|xem (?:tiếp|toàn bộ|trọn|đầy đủ)|mở kh(?:óa|oá)|truy cập (?:toàn bộ|đầy đủ|nội dung))\b.{0,60}\b(?:đăng nhập|đăng ký|đăng kí|mua gói|nâng cấp|tạo tài khoản|trả phí)\b",
                    r"(?:^|[.!?:] |\b(?:hãy|vui lòng|(?:bạn|quý vị|độc giả) (?:cần|phải|hãy|vui lòng)) )\W*(?:đăng nhập|đăng ký|đăng kí|mua gói|nâng cấp|tạo tài khoản)\b.{0,40}\bđể (?:tiếp tục |được )?(?:đọc (?:tiếp|toàn bộ|trọn|đầy đủ|không giới hạn|bài viết này)|tiếp tục đọc|xem (?:tiếp|toàn bộ|trọn|đầy đủ)|mở kh(?:óa|oá)|truy cập (?:toàn bộ|đầy đủ|nội dung))\b",
                    r"\b(?:bạn|quý vị|độc giả) (?:đã (?:có|là|đăng ký)|chưa (?:có|là)) (?:\w+ ){0,2}(?:tài khoản|thành viên|hội viên|gói|thuê bao)\b.{0,20}\?|^\W*(?:đã|chưa) (?:có tài khoản|là thành viên|đăng ký)\b.{0,10}\?",
                    r"\b(?:bạn|quý vị) (?:đã|còn|chỉ còn)\b.{0,40}\b(?:bài (?:viết |báo )?miễn phí|lượt đọc miễn phí|giới hạn (?:đọc|bài))\b|\bhết lượt đọc miễn phí\b",
                    most=60,
                ),
                says(
                    r"(?:(?:bài viết|nội dung|tin) )?(?:chỉ )?dành (?:riêng )?cho (?:thành viên|hội viên|độc giả (?:đăng ký|trả phí|vip)|thuê bao)(?: .{0,30})?|(?:bài viết|nội dung) (?:trả phí|có phí|premium|độc quyền thành viên)|mở kh(?:óa|oá) bài viết.{0,40}|đọc không giới hạn.{0,40}",
                    most=24,
                ),
                has(*_LOCKS, most=50),
            ),
        ),
        drops=(
            "Bài viết này chỉ dành cho thành viên. Đăng nhập để đọc tiếp.",
            "Bạn đã có tài khoản? Đăng nhập",
            "Nội dung trả phí",
            "Còn 40% nội dung chưa đọc.",
            "Hãy đăng ký gói năm để đọc tiếp.",
        ),
        keeps=(
            "Bãi tắm này chỉ dành cho người dân trong làng.",
            "Tờ báo khóa bài từ năm 2019 và mất một phần ba bạn đọc.",
            "Chủ thuyền phải đăng ký với cảng để được xem sổ luồng lạch.",
            "Phòng chờ dành cho hội viên nghiệp đoàn đã đóng cửa từ tháng năm.",
            "Bến còn 40% chỗ đậu.",
        ),
    ),
    rule(
        "subscription-offer",
        "vi",
        unless(
            _TOLD,
            either(
                has(
                    r"^\W*(?:đăng ký|đăng kí|mua|chọn|dùng thử|nâng cấp|trải nghiệm|đặt mua|đặt)\b.{0,60}\b(?:gói (?:thành viên|đọc báo|tháng|năm|premium|vip|hội viên)|đọc không giới hạn|không (?:có )?quảng cáo|truy cập (?:không giới hạn|toàn bộ)|báo (?:in|giấy|điện tử)|tháng đầu|dài hạn|tài khoản (?:premium|vip))\b",
                    r"^\W*(?:gói |giá )(?:thành viên|đọc báo|hội viên|đăng ký)\b.{0,40}\b(?:chỉ|chỉ từ|chỉ với|từ)\b.{0,10}\d.{0,40}$",
                    r"(?:\b(?:bạn|quý vị) có thể (?:hủy|huỷ|ngừng|chấm dứt)|(?:^|[.!?] )\W*(?:hủy|huỷ))(?: (?:gói|đăng ký|gia hạn))? (?:bất cứ|bất kỳ|bất kì) (?:lúc|khi) nào\b",
                    most=60,
                ),
                says(
                    r"(?:đặt (?:mua )?báo(?: (?:in|giấy|dài hạn|tuần|ngày))?|mua báo (?:in|giấy|dài hạn)|gói (?:thành viên|đọc báo|hội viên)|trở thành thành viên|đăng ký (?:thành viên|gói|dài hạn|đọc báo|mua báo|ngay|đặt báo)|dùng thử miễn phí|báo (?:giấy|in)|ấn phẩm (?:in|số)|đọc báo in|tài khoản(?: của (?:bạn|tôi))?|thông tin tài khoản|trang cá nhân|nâng cấp (?:tài khoản|vip|premium))(?: (?:ngay|tại đây|online|\S+\.(?:vn|com|net)))*",
                    r"(?:đăng nhập|đăng ký|đăng kí|đăng xuất|thoát|tạo tài khoản|mở tài khoản|quên mật khẩu|lấy lại mật khẩu|mật khẩu)(?:\W+(?:(?:hoặc|hay|và|với|bằng|qua)\W+)?(?:đăng nhập|đăng ký|đăng kí|đăng xuất|tạo tài khoản|mở tài khoản|quên mật khẩu|tài khoản|google|facebook|zalo|apple|ngay|tại đây|thành viên|email))*",
                    r"đăng ký email\W+mở tài khoản\b.{0,60}|(?:bạn )?chưa có tài khoản\W*(?:đăng ký|tạo tài khoản| |ngay|tại đây)*",
                    most=16,
                ),
                has(r"^\W*theo dõi\b.{0,60}\bgoogle news\b", most=24),
            ),
        ),
        drops=(
            "Đăng ký gói thành viên, tháng đầu chỉ 1.000 đồng và đọc không giới hạn.",
            "Đăng nhập / Đăng ký",
            "Đặt mua báo",
            "Hủy bất cứ lúc nào.",
            "Theo dõi Báo Cảng trên Google News",
        ),
        keeps=(
            "Giá đặt mua tờ báo cảng tăng ba nghìn đồng từ tháng năm, và thư viện sẽ thôi không lấy nữa.",
            "Đăng ký tàu thuyền tăng mạnh",
            "Giám đốc cảng có thể nghỉ bất cứ lúc nào.",
            "Vé tháng đi phà từ tháng năm giá 490.000 đồng.",
            "Google đổi bản đồ bến cảng.",
        ),
    ),
    rule(
        "cookie-notice",
        "vi",
        either(
            cookies(
                rf"\b(?:{_SAID}|t(?:òa|oà) án|phán quyết|phạt tiền|bị phạt|án phạt|công ty|tập đoàn|của họ|họ)\b",
                r"\b(?:chúng tôi|trang (?:web|này|mạng)|website|đối tác|bên thứ ba|bạn|quý vị|người dùng)\b",
                r"\b(?:đồng ý|chấp nhận|từ chối|chấp thuận|cho phép|cài đặt|thiết lập|tùy chọn|tuỳ chọn|chính sách|quyền riêng tư|bảo mật|tiếp tục (?:sử dụng|truy cập|duyệt)|quản lý)\b",
                r"\b(?:phân tích|thống kê|cá nhân h(?:óa|oá)|trải nghiệm|cải thiện|nâng cao|quảng cáo|trình duyệt|thiết bị|công nghệ|dịch vụ|cần thiết|lưu lượng|lưu trữ|sử dụng|tính năng)\b",
                must=r"\bcookies?\b|\bdữ liệu cá nhân của (?:bạn|quý vị)\b",
                buttons=r"(?:(?:vui lòng )?chấp nhận cookies? để xem (?:nội dung|video) này)|"
                r"(?:chấp nhận|đồng ý|từ chối|cho phép|quản lý|tôi (?:đồng ý|chấp nhận|hiểu))(?: (?:tất cả|cookies?|và (?:đóng|tiếp tục)|tùy chọn|tuỳ chọn|cài đặt|chỉ cookie cần thiết|cần thiết))*|(?:chính sách|cài đặt|thiết lập|tùy chọn|tuỳ chọn) (?:về )?(?:cookies?|quyền riêng tư|bảo mật)(?: (?:và cookies?|thông tin))?",
                signs=2,
            ),
            unless(_TOLD, has(_BLOCKERS, most=50)),
        ),
        drops=(
            "Chúng tôi dùng cookie để cải thiện trải nghiệm của bạn. Tiếp tục sử dụng trang là bạn đồng ý với chính sách này.",
            "Trang web này lưu cookie trên trình duyệt để thống kê; bạn có thể đổi trong phần cài đặt.",
            "Chấp nhận tất cả cookie",
            "Hình như bạn bật trình chặn quảng cáo.",
        ),
        keeps=(
            "Tiệm bánh ở cảng phát bánh cookie cho trẻ em và cà phê cho cha mẹ.",
            "Ca mổ cần có sự đồng ý của cha mẹ.",
            "Tòa án phán quyết rằng các trang web phải hỏi người dùng có đồng ý với cookie hay không.",
            "Trình chặn quảng cáo được nhiều người dùng ở cảng.",
        ),
    ),
    rule(
        "disclaimer",
        "vi",
        either(
            disclaimer(
                rf"\b(?:{_SAID}|t(?:òa|oà) án|phán quyết|bản án|luật sư|khởi kiện|kiện|bị cáo|bị can|truy tố|công an)\b",
                r"\b(?:tính chính xác|độ chính xác|chính xác|tính đầy đủ|đầy đủ|độ tin cậy|kịp thời|tính xác thực)\b",
                r"\b(?:đảm bảo|bảo đảm|cam kết|bảo hành)\b",
                r"\b(?:trách nhiệm|thiệt hại|tổn thất|thua lỗ|rủi ro)\b",
                r"\b(?:quan điểm|ý kiến|nhận định|góc nhìn|bài viết)\b.{0,90}\b(?:tác giả|t(?:òa|oà) soạn|phản ánh|cá nhân|thể hiện|ban biên tập|đại diện)\b",
                r"\b(?:tư vấn|lời khuyên|khuyến nghị|đầu tư|y tế|y khoa|pháp lý|tài chính|mua bán)\b",
                r"\b(?:thông tin|nội dung|bài viết|tài liệu|trang (?:web|này)|website|đường dẫn|liên kết)\b",
                r"\b(?:bên thứ ba|nhà xuất bản|t(?:òa|oà) soạn|nhà quảng cáo|người dùng|đối tác|nhà đầu tư|bạn đọc|độc giả)\b",
                r"\b(?:bác sĩ|bác sỹ|dược sĩ|chuyên gia|chuyên môn|giáo dục|tham khảo|tự chịu)\b",
                headings=r"(?:tuyên bố (?:miễn trừ(?: trách nhiệm)?|từ chối trách nhiệm)|miễn trừ trách nhiệm|từ chối trách nhiệm|khuyến cáo(?: rủi ro| đầu tư)?|cảnh báo rủi ro|disclaimer|lưu ý pháp lý|thông báo pháp lý)",
                strong=(
                    r"\b(?:quan điểm|ý kiến|nhận định|bài viết|nội dung|góc nhìn)\b.{0,100}\bkhông (?:nhất thiết |hoàn toàn |phải )*(?:phản ánh|thể hiện|đại diện|trùng|là|phải là)\b.{0,40}\b(?:quan điểm|ý kiến|lập trường|chủ trương|chính sách)\b.{0,40}\b(?:t(?:òa|oà) soạn|báo|ban biên tập|chúng tôi|tạp chí|đài|trang|\w+\.(?:vn|com|net)|bbc|voa|rfa|rfi)\b.{0,60}",
                    r"\b(?:bài viết|nội dung|ý kiến|bài) (?:này )?(?:\w+ ){0,3}(?:thể hiện|phản ánh|là|nêu) (?:\w+ ){0,2}(?:quan điểm|góc nhìn|ý kiến|cách nhìn|văn phong)(?: và \w+ \w+)? (?:riêng |cá nhân |của riêng )+(?:của )?(?:tác giả|người viết|cá nhân tác giả)\b.{0,120}",
                    r"\b(?:chúng tôi|t(?:òa|oà) soạn|ban biên tập|báo này|trang (?:web|này|tin)|website|\w+\.(?:vn|com|net)|nhà xuất bản|bbc|voa|rfi|rfa)\b.{0,30}\bkhông (?:chịu|nhận|có) (?:bất kỳ |bất cứ |mọi )?trách nhiệm\b.{0,60}\b(?:nội dung|thông tin|bình luận|quảng cáo|thiệt hại|tổn thất|trang|website|liên kết|đầu tư|tính chính xác|bài viết|sử dụng)\b.{0,140}",
                    r"\bkhông (?:phải là|được xem là|được coi là|nhằm|mang tính|cấu thành|thay thế(?: cho)?|nên được xem là)\b.{0,40}\b(?:(?:lời khuyên|khuyến nghị|tư vấn|khuyến cáo)(?: về)? (?:đầu tư|tài chính|mua(?: hoặc| hay|,|/)|bán|y tế|y khoa|pháp lý|chuyên môn|của bác sĩ|chẩn đoán)|chẩn đoán (?:và|hoặc|y khoa|hay|của)|lời mời (?:chào )?(?:mua|bán))\b.{0,140}",
                    r"\b(?:chỉ (?:có tính|mang tính|có giá trị|nhằm mục đích|để)|mang tính(?: chất)?) (?:chất )?(?:tham khảo|cung cấp thông tin|thông tin|giáo dục)\b.{0,30}\b(?:không|nhà đầu tư|bạn đọc|người đọc|độc giả|vui lòng|bác sĩ|cần)\b.{0,120}|^\W*(?:thông tin|nội dung|bài viết)(?: (?:trong bài(?: viết)?|trên|này|của bài viết|trên trang))? (?:này )?(?:chỉ )?(?:mang|có) tính(?: chất)? tham khảo\W*$",
                    r"\b(?:nhà đầu tư|bạn|người đọc|độc giả) (?:tự )?(?:phải )?(?:tự )?chịu (?:hoàn toàn )?(?:mọi )?(?:trách nhiệm|rủi ro) (?:về|với|đối với|cho) (?:mọi |các )?(?:quyết định|hành động|việc|giao dịch)\b.{0,100}",
                    r"\b(?:bài viết|nội dung|bản dịch|tin|văn bản) này\b.{0,40}\b(?:được|do)\b.{0,20}\b(?:tạo|viết|dịch|soạn|tổng hợp|biên soạn|thực hiện)\b.{0,40}\b(?:trí tuệ nhân tạo|ai|tự động|máy dịch)\b.{0,80}|\b(?:nội dung|bài viết|tóm tắt) (?:được )?(?:tạo|tóm tắt|dịch) (?:bởi|bằng) (?:ai|trí tuệ nhân tạo)\b.{0,60}",
                    r"\bchúng tôi (?:có thể )?(?:nhận|được hưởng) (?:được )?(?:một khoản )?hoa hồng\b.{0,100}|\b(?:liên kết|đường dẫn|link) (?:tiếp thị|affiliate|tiếp thị liên kết)\b.{0,100}",
                ),
                denies=r"\b(?:không|chỉ|miễn|tự chịu|từ chối)\b",
            ),
            unless(_TOLD, has(*_NOTES, most=70)),
        ),
        drops=(
            "Miễn trừ trách nhiệm: thông tin trên trang này do bên thứ ba cung cấp. Chúng tôi không đảm bảo tính chính xác và không chịu trách nhiệm về thiệt hại nào.",
            "Quan điểm của tác giả không nhất thiết phản ánh quan điểm của tòa soạn.",
            "Bài viết này không phải là lời khuyên đầu tư.",
            "Bài viết này được dịch bằng trí tuệ nhân tạo.",
        ),
        keeps=(
            "Xưởng đóng tàu không chịu trách nhiệm về vụ tai nạn.",
            "Xưởng đóng tàu không chịu trách nhiệm về thiệt hại và không phải bảo đảm điều gì, tòa án phán quyết.",
            "Ý kiến của người dân về cửa cống chia rẽ, và cuộc bỏ phiếu lùi tới tháng năm.",
            "Bản vẽ cửa cống cũ chỉ có giá trị tham khảo.",
            "Cảng dùng trí tuệ nhân tạo để đếm thuyền.",
        ),
    ),
    rule(
        "copyright-notice",
        "vi",
        unless(
            rf"\b(?:{_SAID}|t(?:òa|oà) án|khởi kiện|kiện|phán quyết)\b",
            has(
                r"\b(?:giữ|bảo lưu) (?:mọi |toàn bộ )?(?:bản )?quyền (?:nội dung|tác giả|sở hữu|mọi|trên)\b.{0,80}|\b(?:toàn bộ |mọi )?bản quyền (?:thuộc (?:về )?|của (?:báo|tạp chí|đài|công ty|t(?:òa|oà)|©))\b.{0,80}|\b(?:đã đăng ký bản quyền|bảo lưu mọi quyền|mọi quyền được bảo lưu|giữ bản quyền nội dung|mọi bản quyền)\b.{0,80}",
                r"^\W*(?:nghiêm )?cấm (?:mọi (?:hình thức|hành vi) )?(?:sao chép|sao lưu|trích dẫn|phát hành lại|đăng lại|tái bản|sử dụng lại|đăng tải lại)\b.{0,40}\b(?:nội dung|bài viết|thông tin|tin bài|trang|website|dưới mọi hình thức)\b.{0,120}$|\b(?:không (?:được )?|vui lòng không |đề nghị không )(?:sao chép|đăng lại|phát hành lại|trích dẫn|tái bản|sao lưu)\b.{0,80}\b(?:nội dung|bài viết|thông tin|tin bài|trang (?:này|web)|website|dưới mọi hình thức)\b.{0,100}",
                r"\b(?:ghi rõ|ghi|dẫn|để|trích dẫn) nguồn\b.{0,60}\bkhi (?:phát hành|đăng|sử dụng|trích|sao chép|dẫn|copy|bạn)\b.{0,100}|\bchỉ được (?:phát hành|đăng|sử dụng|trích dẫn) (?:lại )?(?:thông tin|nội dung|bài viết|tin)\b.{0,120}",
                r"\bgiấy phép\b.{0,60}\b(?:gp-?(?:bttt|bc|ttđt|cbc|bvhttdl)\w*|do (?:bộ|cục|sở) (?:thông tin|báo chí|văn h(?:óa|oá)|tt\W|vh))\b.{0,120}|^\W*(?:copyright|bản quyền)\W{1,3}(?:\d{4}|©|thuộc|bởi|của).{0,100}$|\b(?:theo|dưới) giấy phép creative commons\b.{0,80}",
                most=80,
            ),
        ),
        drops=(
            "Toàn bộ bản quyền thuộc Báo Bến Cảng.",
            "Nghiêm cấm sao chép nội dung khi chưa có sự đồng ý bằng văn bản.",
            "Ghi rõ nguồn “Báo Bến Cảng” khi phát hành lại thông tin từ trang này.",
            "Giấy phép số 123/GP-BTTTT do Bộ Thông tin và Truyền thông cấp ngày 3/5/2021",
        ),
        keeps=(
            "Đốt pháo hoa trên cầu cảng bị cấm nếu không có phép của giám đốc cảng.",
            "Quyền của ngư dân không được nhắc trong thỏa thuận, dù nghiệp đoàn đã xin.",
            "Bản quyền phát sóng giải đua thuyền được bán với giá hai tỷ đồng.",
            "Giấy phép đánh bắt do sở nông nghiệp cấp hết hạn vào tháng năm.",
        ),
    ),
    rule(
        "age-notice",
        "vi",
        says(
            r"(?:bài (?:viết|báo)?|tin|nội dung|bài đăng) này (?:đã )?(?:được )?(?:đăng|xuất bản|viết|đăng tải|cũ|có từ)\b.{0,30}\b(?:hơn |cách đây |trước )?(?:\w+ ){0,2}(?:năm|tháng|ngày) (?:trước|rồi|qua)(?:[.,;]? .{0,50})?|(?:bài (?:viết|báo)?|tin|nội dung) này (?:đã )?(?:được )?(?:đăng|xuất bản|đăng tải) (?:cách đây|từ) (?:đã )?(?:hơn |gần )?[\w-]+ (?:năm|tháng|ngày|tuần)(?: trước)?(?:[.,;] .{0,80})?",
            r"(?:bài (?:viết|báo)?|tin|nội dung) này (?:\w+ ){0,2}(?:(?:cũ|lưu trữ)(?: hơn .{2,30}| và .{2,50})?|không còn (?:được cập nhật|mới|chính xác|cập nhật).{0,60})|(?:bài|tin|bài viết) (?:lưu trữ|cũ)|thông tin (?:trong bài )?có thể (?:đã )?(?:không còn|lỗi thời|cũ).{0,40}|từ kho lưu trữ",
            most=36,
        ),
        drops=("Bài viết này đã được đăng cách đây hơn ba năm.", "Bài lưu trữ"),
        keeps=("Cây cầu này đã hơn trăm năm tuổi.", "Cậu bé đã hơn năm tuổi và biết bơi."),
    ),
    rule(
        "advertisement",
        "vi",
        unless(
            _TOLD,
            either(
                says(
                    r"(?:quảng cáo(?: (?:tài trợ|google|của google))?|advertisement|advertorial|(?:bài|bài viết|nội dung|tin|thông tin|chuyên mục) (?:được tài trợ|tài trợ|quảng cáo|quảng bá|pr)|được tài trợ bởi .{2,30}|(?:tắt|bỏ qua|ẩn|đóng) quảng cáo(?: .{0,20})?|hết quảng cáo|thông tin doanh nghiệp|qc)",
                    r"(?:đọc tiếp|bài viết|nội dung|xem tiếp|tiếp tục|kéo xuống|cuộn xuống)\b.{0,30}\b(?:sau|dưới|bên dưới|phía dưới) (?:đây )?(?:quảng cáo|phần quảng cáo)\b.{0,20}|(?:kéo|cuộn|vuốt|lướt) (?:xuống|lên)? ?để (?:xem|đọc|tiếp tục)\b.{0,30}|quảng cáo (?:sẽ )?(?:đóng|tắt) sau.{0,20}",
                    most=18,
                ),
                has(
                    r"^\W*(?:tải|cài đặt|download|cài)\b.{0,20}\b(?:ứng dụng|app)\b.{0,60}\b(?:của chúng tôi|ngay|miễn phí|app store|google play|ch play|tại đây|về (?:máy|điện thoại)|báo)\b.{0,60}|^\W*(?:tải|cài đặt|có trên|tải về)\b.{0,40}\b(?:app store|google play|ch play)\b.{0,40}$|^\W*(?:tải (?:ứng dụng|app)|ứng dụng|tải app)(?: \S+){0,3}\W*$",
                    r"\b(?:tắt|đang dùng|đang sử dụng|sử dụng|vô hiệu h(?:óa|oá))\b.{0,30}\b(?:ad-?block\w*|(?:trình|phần mềm|công cụ) chặn quảng cáo)\b",
                    r"^\W*mời (?:quý )?(?:vị )?(?:độc giả|khán giả|quý vị|bạn đọc|bạn) (?:cùng |đón )?(?:theo dõi|xem|nghe) (?:các chương trình|chương trình|video|toàn văn|loạt bài|bản tin|trực tiếp)\b.{0,140}$",
                    most=45,
                ),
            ),
        ),
        drops=(
            "QUẢNG CÁO",
            "Đọc tiếp sau quảng cáo",
            "Nội dung tài trợ",
            "Tải ứng dụng của chúng tôi trên App Store.",
        ),
        keeps=(
            "Quảng cáo thuốc lá bị cấm ở cảng từ năm 2019, dù chẳng ai kiểm tra.",
            "Tấm quảng cáo treo trên cầu cảng suốt một tuần.",
            "Hành khách có thể tải ứng dụng và mua vé phà trong đó.",
            "Nội dung thỏa thuận được dán ở nhà làng.",
        ),
    ),
    rule(
        "share-links",
        "vi",
        share(
            """chia sẻ bài viết này lên trên qua với cho bạn bè mạng xã hội facebook twitter x zalo messenger telegram whatsapp linkedin pinterest viber email e mail gửi in
            ấn trang lưu sao chép copy link liên kết đường dẫn url thích like share tweet bình luận gốc theo dõi chúng tôi google news tin tức và hoặc đã thành công
            thảo luận lấy nhấn vào để mở trong cửa sổ mới báo nghe đóng thêm lại cỡ chữ instagram youtube tiktok threads gọi hotline lotus quay về""",
            # `sẻ` by itself is a sparrow: nothing but the words above stand beside it
            "sẻ share tweet",
            told=rf"\b{_SAID}\b",
            lines=(
                r"(?:chia sẻ|gửi|lưu|in)(?: (?:bài|bài viết|bài báo|tin|link|trang|liên kết|đường dẫn))(?: này)?(?: (?:lên|qua|trên|tới|đến|cho|với) .{0,40})?|chia sẻ(?: (?:lên|qua|trên|với|tới|đến) (?:\w+ ){0,2}(?:facebook|zalo|twitter|x|messenger|telegram|whatsapp|linkedin|email|bạn bè|mạng xã hội)\b.{0,20}| ngay| facebook| zalo)?",
                r"(?:nhấn|bấm|nhấp|click) (?:vào đây )?để (?:chia sẻ|in|gửi)\b.{0,80}|(?:sao chép|copy|lấy) (?:liên kết|link|đường dẫn|url).{0,20}|(?:đã )?(?:sao chép|copy)(?: (?:liên kết|link|đường dẫn))? thành công|(?:liên kết|link|đường dẫn) (?:bài gốc|đã được sao chép).{0,30}|\d[\d.,]*\s?k? ?(?:lượt )?(?:chia sẻ|thích|shares?|likes?)|(?:theo dõi|kết nối|kết nối với|tìm) chúng tôi(?: (?:trên|tại|qua))?(?: .{0,40})?|theo dõi(?: (?:báo|tạp chí|kênh))?(?: \S+){1,4} trên|mạng xã hội|theo dõi (?:fanpage|facebook|google news|youtube|tiktok|zalo|trên .{2,20})(?: .{0,20})?",
            ),
            parts=(
                r"(?:^|[.!?,:>] |\b(?:hãy|mời|mời bạn|vui lòng|bạn có thể|(?:mời )?(?:quý )?(?:độc giả|bạn đọc|quý vị)|đừng quên|và) )\W*(?:theo dõi|tham gia|truy cập|nhấn (?:like|theo dõi|thích)|bấm theo dõi|đăng ký kênh|like|quan tâm|kết nối|cập nhật)\b.{0,60}\b(?:trên|tại|qua|kênh|fanpage|nhóm|trang) (?:\w+ ){0,4}(?:facebook|google news|zalo|youtube|telegram|tiktok|instagram|twitter|x|whatsapp|viber|threads)\b(?! (?:của (?:ông|bà|anh|chị|cô)|cá nhân))",
                r"\b(?:chúng tôi|báo|độc giả|bạn đọc) (?:đã |hiện )?có (?:mặt )?trên (?:zalo|telegram|google news|tiktok|youtube|facebook)\b.{0,60}|\b(?:fanpage|kênh youtube|kênh zalo|trang facebook|zalo oa) (?:chính thức )?của (?:chúng tôi|báo|t(?:òa|oà) soạn)\b.{0,40}",
            ),
        ),
        drops=(
            "Chia sẻ Facebook Twitter Zalo",
            "Chia sẻ bài viết này",
            "Theo dõi chúng tôi trên Google News",
            "Sao chép liên kết",
        ),
        keeps=(
            "Người dân chia sẻ nước giếng với hàng xóm.",
            "Trên Facebook, thị trưởng viết rằng bà sẽ không từ chức.",
            "Ngư dân đăng đoạn phim lên Facebook, còn thành phố im lặng.",
            "Đàn chim sẻ về đậu trên cửa cống.",
            "Hàng nghìn người theo dõi trang Facebook của bà suốt mùa lũ.",
        ),
    ),
    rule(
        "related-links",
        "vi",
        links(
            _QUOTED,
            headings=r"(?:(?:(?:tin|bài|bài viết|các bài|tin tức|câu chuyện|nội dung|video|chủ đề|chuyên mục|sự kiện|bài báo|các bài viết|những bài viết|các tin|đọc thêm bài) )+(?:liên quan|cùng (?:chuyên mục|chủ đề|tác giả|mục|loại|sự kiện|chuyên đề)|khác|mới(?: nhất| hơn| cập nhật| đăng)?|nổi bật|đọc nhiều(?: nhất)?|xem nhiều|nóng|hay|đáng (?:đọc|chú ý|quan tâm)|tiếp theo|trước|được (?:quan tâm|đọc nhiều|xem nhiều|yêu thích)|cũ hơn|gợi ý|phổ biến|tương tự|đề xuất|hot|trong ngày|chính|tiêu điểm)(?: nhất)?|(?:đọc|xem|nghe)(?: (?:thêm|tiếp|nhiều|nhiều nhất|nhanh|ngay|bài))+(?: .{0,30})?|(?:được|đang được) (?:đọc|xem|quan tâm|chia sẻ|bình luận|tìm kiếm)(?: (?:nhiều|nhiều nhất|nhất))?|(?:mới nhất|nổi bật|tiêu điểm|tâm điểm|tin mới|đang hot|đừng bỏ lỡ|đừng bỏ qua|không thể bỏ lỡ|có thể bạn (?:quan tâm|thích|chưa biết|cũng thích|muốn (?:đọc|xem|biết))|bạn có thể (?:thích|quan tâm|cũng thích|muốn (?:đọc|xem))|có thể bạn sẽ (?:thích|quan tâm)|dành cho bạn|gợi ý cho bạn|đề xuất cho bạn|bạn nên (?:đọc|xem)|mời (?:bạn|quý vị|độc giả) (?:đọc|xem) (?:thêm|tiếp).{0,30}|xem theo ngày|cùng chuyên mục|cùng chủ đề|cùng tác giả|cùng sự kiện|liên quan|tin cùng chuyên mục|dòng sự kiện|sự kiện nóng|chủ đề nóng|quan tâm nhất|chuyển động .{2,20}|xu hướng|thịnh hành))(?: (?:trên|về|của|trong|từ) .{1,25})?",
            subheads=r"(?:video|ảnh|hình ảnh|infographics?|nguồn|tài liệu tham khảo|liên kết|tin nóng|tin ảnh|thông tin cần biết|bình luận nhiều)",
            labels=r"(?:tin|bài|bài viết) (?:liên quan|trước|sau|tiếp theo|cùng chuyên mục|mới hơn|cũ hơn)|video|clip|xem|đọc|podcast|infographic|chùm ảnh|emagazine|bình luận|phân tích|phỏng vấn|trực tiếp|chuyên đề|loạt bài|tiếp theo|đừng bỏ lỡ|bạn nên đọc|mời (?:bạn|quý vị|độc giả|bạn đọc) (?:đọc|xem)|kỳ (?:trước|sau|tới|cuối|tiếp)|bài (?:trước|cuối|sau)|>>|gợi ý",
            address=r"(?:xem|đọc|nghe) thêm(?: (?:bài|tin|tại|về|trên))?|mời (?:bạn|quý vị|độc giả|bạn đọc) (?:đọc|xem) (?:thêm|tiếp)|(?:>>+|=>) ?(?:xem|đọc)(?: thêm| tiếp)?",
            lines=r"(?:xem|đọc|tải|hiển thị|xem toàn bộ|nghe) (?:thêm|tiếp|tất cả|toàn bộ|chi tiết|nhiều hơn|bài gốc|bản đầy đủ|đầy đủ|trọn bộ|ngay|phiên bản .{2,20})(?: (?:bài viết|bài|tin|bình luận|tin tức|về|của|trên|tại|từ|ở|các|bài báo|ảnh|video|nội dung)(?: \S+){0,5})?|(?:trang|bài|tin) (?:tiếp theo|tiếp|kế tiếp|trước|sau|trước đó)|(?:về|quay lại|trở lại|trở về) (?:trang chủ|trang trước|chủ đề|trang chủ đề|đầu trang|danh sách|thời sự|thế giới|kinh doanh|thể thao|giải trí|pháp luật|đời sống|xã hội)(?: .{0,20})?|(?:nhấn|bấm|click|nhấp) (?:vào )?(?:đây|tại đây).{0,60}|xem (?:video|clip)(?: .{0,60})?|xem (?:thêm |toàn bộ )?(?:chùm |bộ )?ảnh(?: gốc)?|(?:mời )?(?:bạn|quý vị|độc giả|bạn đọc) (?:đón )?(?:đọc|xem|theo dõi)\b.{0,100}\b(?:số|kỳ|bài|phần|trên|tại)\b.{0,50}|còn nữa|xem (?:tất cả )?(?:các )?bài (?:viết )?(?:khác )?của tác giả(?: này)?|bạn đang (?:đọc|xem) (?:bài viết|bài|tin) .{0,200}\b(?:tại|trong|của|trên)\b.{0,60}|\(?kỳ (?:tới|sau|tiếp)\b.{0,80}",
            signs=2,
        ),
        drops=(
            "Cửa cống ở cảng sẽ đóng suốt mùa đông vì đã hết tiền sửa chữa.\n"
            "[[Tin liên quan\nPhà mới khởi hành tháng năm\nCối xay thành bảo tàng]]",
            "Xem thêm: Vì sao phà không còn chạy",
            "Cửa cống ở cảng sẽ đóng suốt mùa đông vì đã hết tiền sửa chữa.\n"
            "[[Đọc nhiều\nPhà mới khởi hành tháng năm\nCối xay thành bảo tàng]]",
            "Trở lại Thế giới",
        ),
        keeps=(
            "Tin khác về cửa cống thì giám đốc cảng không có, vì việc chưa xong.",
            "Đọc thêm phần chữ nhỏ trước khi mua thuyền, vì hạn rất ngắn.",
            "Nguồn nước ấy cạn từ tháng năm.",
            "Ảnh con tàu cũ treo trong phòng giám đốc cảng đã trăm năm.",
        ),
    ),
    rule(
        "page-furniture",
        "vi",
        either(
            furniture(
                r"(?:tự hào )?được (?:hỗ trợ|tạo|cung cấp) bởi (?:wordpress|blogger)|một bài viết được chia sẻ bởi .{1,40}\(@.{1,40}|video (?:này )?(?:không khả dụng|không có sẵn)|điểm trung bình\s?:?\s?\d.{0,20}lượt đánh giá.{0,8}|thêm vào (?:danh sách )?yêu thích|in công thức|điều hướng bài viết",
                r"thích đang tải.{0,3}|.{0,24}blogthis!?.{0,50}|đăng ký: .{2,24}\(atom\)?|trang web này được bảo vệ bởi recaptcha.{0,80}",
                r"(?:chuyển|bỏ qua|đi|nhảy|quay|lên|về|trở|trở lại|trở về|quay lại|xuống) (?:thẳng )?(?:đến|tới|về|lên|lại|sang)? ?(?:nội dung(?: chính)?|menu|phần (?:tìm kiếm|nội dung)|đầu trang|cuối trang|trang chủ|thanh điều hướng|trang chính)(?: .{0,12})?|lên đầu(?: trang)?|skip to content|bỏ qua để đến nội dung|vai trò, .{2,60}|đường dẫn truy cập|bỏ qua (?:và tiếp tục đọc|(?:facebook|youtube|twitter|x|tiktok|instagram|podcast|đọc nhiều|tin)(?: .{0,40})?|quảng cáo)|(?:cuối|hết|kết thúc) (?:bài|nội dung) (?:facebook|youtube|x|twitter|instagram|tiktok|podcast)(?: .{0,40})?|kết thúc (?:podcast|quảng cáo|đọc nhiều)(?: .{0,20})?",
                r"(?:mở|đóng|hiện|hiển thị|ẩn|phóng to|thu gọn|mở rộng|xem) (?:menu|tìm kiếm|ảnh|hình(?: ảnh)?|thư viện ảnh|bình luận|mục lục|toàn màn hình|rộng|trình đơn|tất cả chuyên mục|ảnh lớn|chú thích)(?: .{0,15})?|phóng to|thu gọn|toàn màn hình|mục lục(?: \W)?",
                r"(?:(?:thời gian|ước tính) đọc(?:\W{0,3}(?:\w+ ){0,2}\d.{0,14})?|\d+ phút (?:đọc|nghe|để đọc|xem)|(?:ảnh|hình|trang) \d+ (?:trên|/|trong) \d+.{0,10}|\d+ (?:trên|/) \d+|trang ?:?(?: ?[\d|/])+(?: (?:tiếp|cuối|sau))*|\d+ (?:giây|phút|giờ|ngày|tuần|tháng|năm) trước|\d+/\d{3,4}|tối đa:? \d+ k(?:ý|í) tự)",
                r"(?:nghe|đọc|phát|xem)(?: (?:bài viết|bài báo|đọc bài|bài|tin|audio|podcast|video|tóm tắt))(?: này)?(?:\W*[\d:]+)?|nghe đọc bài.{0,20}|đang (?:tải|cập nhật).{0,20}|(?:cỡ|kích thước|kiểu|tăng cỡ|giảm cỡ|phông) chữ.{0,20}|(?:chế độ|giao diện) (?:tối|sáng|ban đêm|đọc|ban ngày)|(?:bản|phiên bản) (?:in|di động|mobile|desktop)|in bài(?: viết| này)?|(?:giọng|tốc độ) (?:đọc|nữ|nam)(?: .{0,20})?|(?:nữ|nam) (?:miền )?(?:bắc|nam|trung)|00:00.{0,20}|chuẩn x\d.{0,30}|tặng sao.{0,60}|chuyển sao tặng.{0,60}|số sao .{2,40}",
                r"trình duyệt (?:của bạn|này)\b .{0,80}",
                r"(?:báo|thông báo) (?:lỗi|vi phạm|cáo)(?: .{0,40})?|(?:lượt xem|đã xem|xem)\W{0,3}\d[\d.,]*|\d[\d.,]* ?k? ?(?:lượt (?:xem|đọc)|người (?:đang )?xem|views?)|(?:bạn (?:có )?thấy )?bài (?:viết|báo) (?:này )?(?:có )?(?:hữu ích|hay|thú vị)(?: .{0,30})?|đánh giá (?:bài viết|của bạn|bài)(?: .{0,20})?|lưu (?:bài|tin|bài viết)(?: (?:viết|này|đọc sau|thành công))*|đọc sau|(?:nhập )?từ kh(?:óa|oá)(?: cần tìm| tìm kiếm)?|(?:nhập )?mã xác (?:nhận|thực)|bài viết đã được lưu.{0,20}|bỏ lưu",
                r"(?:(?:đăng|xuất bản|cập nhật|đăng (?:lúc|ngày)|cập nhật (?:lúc|lần cuối)|ngày (?:đăng|xuất bản|cập nhật)|sửa đổi ngày|phát hành|đăng ngày)\W{1,3}(?:ngày |lúc )?(?:thứ \w+, ?|chủ nhật, ?)?\d{1,4}(?:[.:/-]\d| tháng|h\d).{0,40})|trang chủ [>»/|] .{1,80}|(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|thứ [2-7]),? (?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}.{0,40}",
                r"(?:(?:quyền |phó )?tổng biên tập|phụ trách (?:báo|nội dung|trang)|cơ quan (?:chủ quản|ngôn luận)(?: của .{2,60})?|chịu trách nhiệm (?:nội dung|xuất bản|chính)|trưởng ban biên tập|ủy viên ban biên tập|thư ký t(?:òa|oà) soạn)\s?: ?.{2,100}|(?:t(?:òa|oà) soạn|trụ sở(?: chính)?|địa chỉ(?: t(?:òa|oà) soạn)?|văn phòng(?: đại diện)?(?: .{2,30})?|hotline|đường dây nóng|điện thoại|đt|tel|fax|email|liên hệ quảng cáo|quảng cáo|hợp tác nội dung|đặt báo)\s?:.{0,80}(?:\d{5}|\d[\d.() -]{6,20}|\S@\S|đường|phố|phường|quận|tầng).{0,80}|báo (?:điện tử )?\S.{2,40}\b(?:trực thuộc|thuộc|cơ quan của) (?:bộ|ban|ủy ban|hội|tổng|trung ương|đài|thông tấn)\b.{0,60}",
                labels=r"(?:cũ nhất|trang web|(?:bình luận|phản hồi) gần đây|chưa (?:được )?phân loại|đã sao chép|người đăng: .{2,20}|đăng trong .{2,30}|được gắn thẻ .{2,40}|có liên quan|thích bài này|tìm kiếm cho|tiếp tục đọc)|"
                r"(?:chi tiết|tìm|tìm kiếm|menu|trang chủ|trang chính|giới thiệu|về chúng tôi|liên hệ(?: (?:quảng cáo|t(?:òa|oà) soạn|với chúng tôi))?|t(?:òa|oà) soạn|đường dây nóng|hotline|điều khoản(?: (?:sử dụng|dịch vụ))?|quy định (?:sử dụng|chung)|chính sách (?:bảo mật|riêng tư|quyền riêng tư|nội dung)(?: thông tin)?|bảo mật|tuyển dụng|trợ giúp|hỗ trợ|câu hỏi thường gặp|hỏi đáp|sơ đồ (?:trang|web|site)|tags?|thẻ|từ kh(?:óa|oá)|chủ đề|chuyên mục|danh mục|lưu trữ|video|ảnh|thư viện ảnh|podcasts?|âm thanh|trực tiếp|đang (?:phát|diễn ra)|độc quyền|phỏng vấn|phân tích|bình luận|ý kiến|quan điểm|xã luận|infographics?|đóng|tiếp|tiếp theo|trước|sau|quay lại|thêm|xem thêm|hủy|huỷ|gửi|gửi đi|có|không|đồng ý|in|mục lục|ngôn ngữ|tiếng việt|english|tên|họ tên|họ và tên|email|website|thời tiết|giá vàng|tỷ giá|lịch|tiện ích|cài đặt|thông báo|nguồn|nghe|tóm tắt|tất cả chuyên mục|tất cả|rss|mới nhất|nóng|khẩn|tin nóng|ấn phẩm|fanpage|báo điện tử .{2,40}|(?:đăng|cập nhật|xuất bản|sửa đổi)\b[^.\d]{0,20}\d[^.]{0,30})",
                # Of syllables no menu can be told from a headline: `_SECTIONS` has the terms, these are words
                menu="video videos clip podcast podcasts rss infographic infographics emagazine multimedia magazine facebook youtube zalo tiktok instagram english home menu media longform megastory shorts",
                glue="e tin ảnh trang chủ & news",
                tags=r"tags?|thẻ|từ kh(?:óa|oá)|chủ đề|chuyên mục|danh mục|(?:xem thêm )?chủ đề liên quan|nhãn|sự kiện|dòng sự kiện|tin về|được gắn thẻ",
                signs=2,
            ),
            also(at_edge, says(rf"{_SECTIONS}(?:[\W_]+{_SECTIONS}){{2,60}}", most=160)),
        ),
        drops=(
            "Được tạo bởi Blogger.",
            "Điều hướng bài viết",
            "Chuyển đến nội dung",
            "Thời gian đọc: 3 phút",
            "Từ khóa: bến cảng, cửa cống, mùa đông",
            "Lên đầu trang",
            "Trang chủ Thời sự Thế giới Kinh doanh Thể thao Giải trí",
        ),
        keeps=(
            "Video không có sẵn trong kho, người quản lý cảng nói.",
            "Chuyển đến nội dung thỏa thuận thì thị trưởng không muốn.",
            "Một trong 166 con tàu trong vịnh bị khám xét.",
            "Danh mục thuyền buồm do cảng vụ lập mỗi năm.",
            "Kinh tế thế giới và đời sống ngư dân",
            "Phó giám đốc cảng đi thăm cửa cống trong ngày đầu tuần.",
        ),
    ),
    rule(
        "comments-prompt",
        "vi",
        comments(
            rf"\b(?:{_SAID}|từ chối|không muốn)\b",
            r"để lại (?:một )?(?:bình luận|phản hồi)(?: hủy)?|hủy trả lời|(?:\d+|một) (?:bình luận|suy nghĩ|phản hồi) (?:cho|về|trên) \".{0,120}|bình luận đã bị đóng|trang web này sử dụng akismet.{0,100}|bình luận của bạn đang chờ kiểm duyệt",
            r"(?:(?:\d[\d.]*|chưa có|hiện chưa có|không có|xem|xem thêm|ẩn|hiển thị|tất cả|các|viết|gửi|để lại|thêm|đăng|nhập|mục|phần|nội dung|đọc|lượt|đóng|gửi ý kiến|tải thêm|số|tổng|hãy) )*(?:bình luận|ý kiến(?: (?:bạn đọc|độc giả|của bạn))|phản hồi|nhận xét)(?: ?[(\[:]? ?\d*[)\]]?)?(?: (?:của bạn|nào|mới nhất|mới|nổi bật|của độc giả|bạn đọc|độc giả|facebook|hay nhất|về .{2,60}|cho .{2,60}|đã (?:đóng|tắt)|bị tắt|tại đây|đầu tiên|này))*",
            r"(?:trả lời|hủy trả lời|huỷ trả lời|hủy|gửi (?:ý kiến|phản hồi|bình luận|bài)(?: .{0,20})?|(?:hãy )?(?:là|trở thành) (?:người|độc giả) đầu tiên (?:bình luận|cho ý kiến|để lại|gửi).{0,40}|tham gia (?:bình luận|thảo luận|trao đổi)|(?:hiện )?chưa có (?:bình luận|ý kiến) nào\b.{0,60}|(?:sắp xếp|xếp) theo.{0,20}|quan tâm nhất|ý kiến của (?:bạn|quý vị|độc giả)(?: .{0,40})?|chia sẻ ý kiến(?: của bạn)?.{0,20}|bạn nghĩ (?:gì|sao|thế nào)[^,]{0,60}|ý kiến \d*|mời (?:bạn|quý vị|bạn đọc|độc giả) (?:gửi |cho |để lại |chia sẻ )?(?:ý kiến|bình luận).{0,60})",
            r"(?:địa chỉ )?email của (?:bạn|quý vị) sẽ không (?:được )?(?:hiển thị|công khai|đăng|công bố).{0,100}|các trường (?:bắt buộc|cần thiết).{0,40}|(?:(?:bạn|quý vị) (?:cần|phải|chưa|hãy)|vui lòng|hãy|đăng nhập)\b.{0,60}\b(?:bình luận|gửi ý kiến|gửi phản hồi|tham gia thảo luận)\b.{0,50}|để (?:gửi )?(?:bình luận|ý kiến),? (?:bạn|vui lòng|hãy|quý vị)\b.{0,60}|(?:tính năng |phần |chức năng )?bình luận (?:đã |đang |tạm )*(?:đóng|bị tắt|tắt|bị kh(?:óa|oá)|kh(?:óa|oá)).{0,40}|lưu tên (?:của tôi|và email)\b.{0,120}|thông báo cho tôi\b.{0,80}|(?:nội dung )?bình luận (?:của bạn (?:sẽ |phải |cần |đang |đã |được )+.{2,80}|tối đa \d.{2,30}|(?:sẽ|phải|cần) (?:được )?(?:kiểm duyệt|duyệt|biên tập|viết bằng tiếng).{0,60})|vui lòng (?:nhập|gõ|viết) (?:\w+ ){0,3}(?:bình luận|tiếng việt|có dấu|nội dung|họ tên|email).{0,60}|(?:mọi )?(?:ý kiến|bình luận) (?:đóng góp )?(?:về bài viết )?(?:xin|vui lòng) gửi (?:về|đến|tới).{0,100}|trang này sử dụng akismet.{0,120}",
            parts=(
                r"\b(?:để lại|chia sẻ|gửi|cho chúng tôi biết)\b.{0,30}\b(?:bình luận|ý kiến|suy nghĩ|cảm nhận) (?:của )?(?:bạn|mình|quý vị|độc giả|bạn đọc)\b.{0,60}\b(?:bên dưới|phía dưới|dưới đây|qua email|về (?:địa chỉ|email)|tại đây|ở (?:phần|mục|dưới))\b",
                r"^\W*(?:quy định|nội quy|tiêu chuẩn|chính sách) (?:về )?bình luận\b",
            ),
            signs=2,
        ),
        drops=(
            "Để lại một bình luận Hủy",
            "Một bình luận cho “Cửa âu”",
            "12 bình luận",
            "Ý kiến của bạn",
            "Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *",
            "Vui lòng đăng nhập để bình luận",
            "Hãy là người đầu tiên bình luận",
        ),
        keeps=(
            "Một bình luận cho thấy ông cai cảng đã nghe.",
            "Thị trưởng từ chối bình luận về vụ tai nạn.",
            "Bình luận của bộ trưởng khiến cả thung lũng nổi giận.",
            "Trả lời của thành phố, ngư dân chờ tới mùa xuân vẫn chưa thấy.",
            "Ý kiến trái chiều ở bến cảng",
        ),
    ),
    rule(
        "author-bio",
        "vi",
        bio(
            rf"\b(?:{_SAID}|qua đời|thiệt mạng|tử vong|mất tích|bị bắt|bị giết|bị bắn|bị tuyên|bị kết án|bị truy tố|được tìm thấy|bị sát hại)\b",
            r"^\W*[\w'.-]+(?: [\w'.-]+){1,4}\s?(?:,(?![^,]{0,120},)|là|hiện là|-) (?:một |cựu |nguyên )?(?:nhà báo|phóng viên|cây bút|biên tập viên|tổng biên tập|bình luận viên|cộng tác viên|ký giả|thông tín viên|nhà văn|blogger|tác giả)\b.{0,60}\b(?:của|tại|cho|ở|từ|tự do|chuyên|phụ trách|sống|làm việc|cộng tác|viết)\b.{0,300}$",
            r"^\W*tác giả (?:là|hiện là|bài viết là)\b.{0,300}$|^\W*(?:về tác giả|vài nét về tác giả|giới thiệu tác giả)\s?: ?.{3,300}$",
            r"^\W*(?:nhà báo|phóng viên|cây bút|biên tập viên|cộng tác viên|thông tín viên|bình luận viên)(?: (?:của|tại|tự do|chuyên|phụ trách|thường trú|gửi từ) .{2,50}|,? bbc .{0,20})?\W*$",
            r"^\W*(?:tốt nghiệp|gia nhập|cộng tác với|bắt đầu (?:viết|làm) báo|viết cho)\b.{0,160}\b(?:nhà báo|phóng viên|báo chí|t(?:òa|oà) soạn|tạp chí|viết về)\b.{0,200}$",
            headings=r"(?:(?:về|giới thiệu|thông tin) tác giả|tác giả(?: bài viết)?|(?:các )?bài (?:viết )?(?:khác )?(?:của|cùng) tác giả(?: này)?|xem (?:tất cả|các) bài (?:viết )?của .{2,30})",
        ),
        drops=(
            "Cửa cống ở cảng sẽ đóng suốt mùa đông, vì tiền sửa chữa năm nay đã được dùng vào những việc khác.\n"
            "[[Ana Lima là phóng viên của ban Thành phố và viết về bến cảng từ năm 2015.]]",
            "Cửa cống ở cảng sẽ đóng suốt mùa đông, vì tiền sửa chữa năm nay đã được dùng vào những việc khác.\n"
            "[[Tác giả là giảng viên ngành hàng hải ở trường đại học địa phương.]]",
            "Cửa cống ở cảng sẽ đóng suốt mùa đông, vì tiền sửa chữa năm nay đã được dùng vào những việc khác.\n"
            "[[Về tác giả\nAna Lima viết về bến cảng từ năm 2015 và thích câu cá.]]",
        ),
        keeps=(
            "Ana Lima là ngư dân và làm việc trên sông từ năm mười tuổi.",
            "Ana Lima, phóng viên mất tích trong vịnh, đã được tìm thấy.",
        ),
    ),
    rule(
        "agency-credit",
        "vi",
        either(
            _CREDITED,
            also(after_story, says(r"tổng hợp", most=2)),
            agency(
                rf"^\W*(?:theo|nguồn|tổng hợp(?: từ| theo)?|dịch (?:từ|theo)|lược dịch(?: từ| theo)?|biên dịch từ)\W{{1,3}}(?:ttxvn|vietnam ?\+|vietnamplus|vnexpress|tuổi trẻ(?: online)?|thanh niên|dân trí|vov|vtv\S*|vtc\S*|lao động|tiền phong|nhân dân|vietnamnet|znews|zing\S*|cafef|kênh ?14|người lao động|sggp|đời sống (?:&|và) pháp luật|trí thức trẻ|nhịp sống \w+|phụ nữ \w+|reuters|afp|ap|bbc|cnn|guardian|bloomberg|tass|ria|rt|yonhap|kyodo|xinhua|tân hoa xã|sputnik|nikkei\S*|scmp|new york times|nyt|washington post|wsj|cnbc|daily mail|straits times|marca|goal|\S+\.(?:vn|com|net|org)|{WIRES})(?:\s?[,/&-]\s?[\w. ]{{2,24}}){{0,4}}\W*$|^\W*(?:tổng hợp từ (?:nhiều nguồn|các nguồn|báo chí)|theo tổng hợp)\W*$",
                rf"^\W*(?:ttxvn|tttxvn|vietnam\+|vna|reuters|afp|ap|xinhua|pv|p\.v|nhóm pv|nhóm phóng viên)(?:\s?[/,+|-]\s?(?:ttxvn|vietnam\+|vna|tổng hợp|{WIRES}|[a-z.]{{1,5}}))*\W*$",
                r"^\W*(?:bài viết|bài|tin|bài báo|nội dung) (?:này )?(?:được )?(?:đăng (?:lại|lần đầu|trên|tải)|xuất bản (?:lần đầu|trên)|trích (?:từ|trong)|dịch từ|đăng đồng thời|tổng hợp từ|hợp tác với)\b.{0,160}$",
                label=r"nguồn|nguồn tin|theo|nguồn bài viết|nguồn tham khảo|link gốc",
                signs=2,
            ),
        ),
        drops=(
            "Theo TTXVN",
            "Nguồn: Tuổi Trẻ",
            "TTXVN/Vietnam+",
            "Bài và ảnh: Ana Lima",
            "[[Nguồn: Báo Bến Cảng]]\nCửa cống ở cảng sẽ đóng suốt mùa đông vì hết tiền.",
        ),
        keeps=(
            "Theo con nước lớn, chiếc phà trở về bến.",
            "Theo TTXVN, giám đốc cảng sẽ từ chức vào thứ hai.",
            "Theo hồ sơ thì cửa cống bị phá từ mùa đông.",
            "Tổng hợp của cảng vụ có ba trang.",
            "Nội dung: cửa cống không được mở trong mùa đông",
        ),
    ),
    rule(
        "image-credit",
        "vi",
        picture(
            rf"\b{_SAID}\b",
            r"(?:(?:nguồn )?(?:ảnh|hình|hình ảnh)(?: (?:minh họa|minh hoạ|tư liệu|bìa))?|nguồn|đồ họa|đồ hoạ|minh họa|minh hoạ|chụp màn hình|infographic|photo|clip|nhiếp ảnh)",
            r"(?:nguồn hình ảnh|chụp lại hình ảnh|chú thích ảnh|chú thích hình ảnh|nguồn ảnh)\s?[,:/].{2,300}",
            r"(?:ảnh|hình|hình ảnh) (?:minh họa|minh hoạ|tư liệu|có tính minh họa|chỉ mang tính (?:chất )?minh (?:họa|hoạ))(?:[.:,(/|–-].{0,100})?|(?:ảnh|hình)\s?[:/]\s?(?:tư liệu|minh họa|minh hoạ|internet|facebook|fb|nvcc|nhân vật cung cấp|cơ quan .{2,30}|công an .{0,30}|cắt từ .{2,30}|chụp màn hình|gia đình .{2,30}|đvcc|ctv|bạn đọc.{0,30}|ttxvn.{0,30}|reuters.{0,30}|afp.{0,30}|ap\b.{0,20}|getty.{0,30}|xinhua.{0,30}|epa.{0,20}|shutterstock.{0,20}|pexels.{0,20}|unsplash.{0,20}|ban tổ chức|btc)(?: .{0,40})?|phóng to ảnh",
            r".{10,300}(?:[.(] ?(?:ảnh minh họa|ảnh minh hoạ|ảnh cắt từ (?:clip|video))|\((?:ảnh|nguồn)|[.(] ?(?:ảnh|hình|nguồn|nguồn ảnh|ảnh minh họa|ảnh minh hoạ)\s?[:/]\s?(?:tư liệu|minh họa|minh hoạ|internet|nvcc|facebook|fb|nhân vật cung cấp|cắt từ .{2,20}|chụp màn hình|gia đình cung cấp|công an .{0,30}|ttxvn.{0,20}|bạn đọc.{0,30}|ctv|đvcc|btc|cắt từ clip))",
            by="của|do",
        ),
        drops=(
            "Sà lan chờ trước cửa cống. Ảnh: Bo Chen/TTXVN",
            "Ảnh: Ana Lima",
            "Nguồn hình ảnh, Getty Images",
            "Ảnh minh họa",
            "Sà lan chờ trước cửa cống. (Ảnh: tư liệu)",
        ),
        keeps=(
            "Bức ảnh cho thấy một người đàn ông mặc đồng phục, người phát ngôn nói.",
            "Ảnh của con tàu treo ở phòng giám đốc cảng đã trăm năm.",
            "Minh họa trong sách do một ngư dân vẽ.",
        ),
    ),
)
