<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActivityLine</name>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>الإضافات</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>sent, not reported</source>
        <translation>أُرسل دون تأكيد</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>فات الأوان</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>استُبدل</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>sent, outcome unknown</source>
        <translation>أُرسل والنتيجة غير معروفة</translation>
    </message>
    <message>
        <source>Atrium started</source>
        <translation>بدأ تشغيل Atrium</translation>
    </message>
    <message>
        <source>Areas were changed</source>
        <translation>تم تغيير المناطق</translation>
    </message>
    <message>
        <source>Settings were changed</source>
        <translation>تم تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Device was removed</source>
        <translation>تمت إزالة الجهاز</translation>
    </message>
    <message>
        <source>Plugin was set up</source>
        <translation>تم إعداد الإضافة</translation>
    </message>
    <message>
        <source>Plugin was removed</source>
        <translation>تمت إزالة الإضافة</translation>
    </message>
    <message>
        <source>Plugin was switched on or off</source>
        <translation>تم تفعيل الإضافة أو تعطيلها</translation>
    </message>
    <message>
        <source>Plugin was started anew</source>
        <translation>أُعيد تشغيل الإضافة</translation>
    </message>
    <message>
        <source>Package was installed</source>
        <translation>تم تثبيت الحزمة</translation>
    </message>
    <message>
        <source>Permissions were changed</source>
        <translation>تم تغيير الأذونات</translation>
    </message>
    <message>
        <source>Package went back to the version before</source>
        <translation>عادت الحزمة إلى الإصدار السابق</translation>
    </message>
    <message>
        <source>Package was removed</source>
        <translation>تمت إزالة الحزمة</translation>
    </message>
    <message>
        <source>A signing key is trusted</source>
        <translation>تم الوثوق بمفتاح توقيع</translation>
    </message>
    <message>
        <source>A signing key is no longer trusted</source>
        <translation>لم يعد أحد مفاتيح التوقيع موثوقًا</translation>
    </message>
    <message>
        <source>A secret was changed</source>
        <translation>تم تغيير بيانات سرية</translation>
    </message>
    <message>
        <source>A secret was removed</source>
        <translation>تمت إزالة بيانات سرية</translation>
    </message>
    <message>
        <source>went offline</source>
        <translation>أصبح غير متصل</translation>
    </message>
    <message>
        <source>is back</source>
        <translation>عاد إلى الاتصال</translation>
    </message>
    <message>
        <source>was removed</source>
        <translation>تمت إزالته</translation>
    </message>
    <message>
        <source>runs again</source>
        <translation>يعمل من جديد</translation>
    </message>
    <message>
        <source>does not fully work</source>
        <translation>لا يعمل بالكامل</translation>
    </message>
    <message>
        <source>ended and is started again</source>
        <translation>توقف وتُعاد محاولة تشغيله</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>تم إيقافه</translation>
    </message>
    <message>
        <source>was not accepted</source>
        <translation>لم يُقبل</translation>
    </message>
    <message>
        <source>was put into quarantine</source>
        <translation>وُضع في الحجر</translation>
    </message>
    <message>
        <source>Its plugin does not run.</source>
        <translation>إضافته لا تعمل.</translation>
    </message>
    <message>
        <source>Longer silent than is its way.</source>
        <translation>صامت لمدة أطول من المعتاد.</translation>
    </message>
    <message>
        <source>It took none of several writes.</source>
        <translation>لم يقبل أيًا من عدة أوامر.</translation>
    </message>
    <message>
        <source>It comes and goes.</source>
        <translation>الاتصال به متقطع.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>خلال %1 ث</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بواسطة %1</translation>
    </message>
    <message numerus="yes">
        <source>tried %n times</source>
        <translation>
            <numerusform>دون محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%Ln محاولات</numerusform>
            <numerusform>%Ln محاولة</numerusform>
            <numerusform>%Ln محاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of %1</source>
        <translation>
            <numerusform>لا أجهزة أخرى من %1</numerusform>
            <numerusform>جهاز آخر من %1</numerusform>
            <numerusform>جهازان آخران من %1</numerusform>
            <numerusform>%Ln أجهزة أخرى من %1</numerusform>
            <numerusform>%Ln جهازًا آخر من %1</numerusform>
            <numerusform>%Ln جهاز آخر من %1</numerusform>
        </translation>
    </message>
    <message>
        <source>An alert was seen</source>
        <translation>تمت رؤية تنبيه</translation>
    </message>
    <message>
        <source>An alert was silenced</source>
        <translation>تم كتم تنبيه</translation>
    </message>
    <message>
        <source>found water</source>
        <translation>رصد ماءً</translation>
    </message>
    <message>
        <source>found smoke</source>
        <translation>رصد دخانًا</translation>
    </message>
    <message>
        <source>found gas</source>
        <translation>رصد غازًا</translation>
    </message>
    <message>
        <source>found carbon monoxide</source>
        <translation>رصد أول أكسيد الكربون</translation>
    </message>
    <message>
        <source>called for help</source>
        <translation>طلب المساعدة</translation>
    </message>
    <message>
        <source>gave the alarm</source>
        <translation>أطلق الإنذار</translation>
    </message>
    <message>
        <source>rang</source>
        <translation>رنّ</translation>
    </message>
    <message>
        <source>has a flat battery</source>
        <translation>بطاريته فارغة</translation>
    </message>
</context>
<context>
    <name>ActivityView</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>It is shown when the hub is there again.</source>
        <translation>سيظهر عند عودة الموزّع.</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened yet.</source>
        <translation>لم يحدث شيء من هذا النوع بعد.</translation>
    </message>
    <message>
        <source>What is asked for, and what becomes of it, is listed here.</source>
        <translation>هنا يظهر ما يُطلب وما يؤول إليه.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>AmbientDay</name>
    <message>
        <source>inside</source>
        <translation>في الداخل</translation>
    </message>
</context>
<context>
    <name>AmbientModel</name>
    <message>
        <source>%1 min left</source>
        <translation>متبقٍ %1 د</translation>
    </message>
    <message>
        <source>No connection to the hub</source>
        <translation>لا يوجد اتصال بالموزّع</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2 د</translation>
    </message>
    <message>
        <source>%1 · %2 h</source>
        <translation>%1 · %2 س</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <translation>في الداخل %1</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>في الخارج</translation>
    </message>
    <message>
        <source>outside, %1</source>
        <translation>في الخارج، %1</translation>
    </message>
</context>
<context>
    <name>AmbientScene</name>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1، %2. %3</translation>
    </message>
</context>
<context>
    <name>AreaList</name>
    <message>
        <source>Areas</source>
        <translation>المناطق</translation>
    </message>
</context>
<context>
    <name>AreaRow</name>
    <message>
        <source>Name of the area</source>
        <translation>اسم المنطقة</translation>
    </message>
    <message>
        <source>Name of the floor</source>
        <translation>اسم الطابق</translation>
    </message>
</context>
<context>
    <name>AreaRowButtons</name>
    <message>
        <source>Make it an area</source>
        <translation>تحويله إلى منطقة</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>المزيد لـ %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>نقل %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>طي %1</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>توسيع %1</translation>
    </message>
    <message>
        <source>On which floor …</source>
        <translation>في أي طابق …</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الطابق</translation>
    </message>
</context>
<context>
    <name>AreasPage</name>
    <message>
        <source>An area needs a name</source>
        <translation>تحتاج المنطقة إلى اسم</translation>
    </message>
    <message>
        <source>At most 200 characters</source>
        <translation>200 حرف على الأكثر</translation>
    </message>
    <message>
        <source>There is one of this name already</source>
        <translation>يوجد واحد بهذا الاسم بالفعل</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>المنطقة %1</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>اسم %1</translation>
    </message>
    <message>
        <source>Removal of %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Area of %1</source>
        <translation>منطقة %1</translation>
    </message>
    <message>
        <source>Place of %1</source>
        <translation>موضع %1</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>لا أجهزة</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>%Ln أجهزة</numerusform>
            <numerusform>%Ln جهازًا</numerusform>
            <numerusform>%Ln جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no device in it.</source>
        <translation>لا يوجد فيها أي جهاز.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n devices stay, without an area.</source>
        <translation>
            <numerusform>لا أجهزة فيها.</numerusform>
            <numerusform>يبقى جهازها بلا منطقة.</numerusform>
            <numerusform>يبقى جهازاها بلا منطقة.</numerusform>
            <numerusform>تبقى أجهزتها (%Ln) بلا منطقة.</numerusform>
            <numerusform>تبقى أجهزتها (%Ln) بلا منطقة.</numerusform>
            <numerusform>تبقى أجهزتها (%Ln) بلا منطقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>On no floor</source>
        <translation>ليس في أي طابق</translation>
    </message>
    <message>
        <source>A floor needs a name</source>
        <translation>الطابق يحتاج إلى اسم</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>الطابق %1</translation>
    </message>
    <message>
        <source>Floor of %1</source>
        <translation>طابق %1</translation>
    </message>
    <message>
        <source>There is no area on it.</source>
        <translation>لا توجد منطقة فيه.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n areas stay, on no floor.</source>
        <translation>
            <numerusform>لا تبقى فيه أي منطقة.</numerusform>
            <numerusform>تبقى منطقته دون طابق.</numerusform>
            <numerusform>تبقى منطقتاه دون طابق.</numerusform>
            <numerusform>تبقى مناطقه الـ%n دون طابق.</numerusform>
            <numerusform>تبقى مناطقه الـ%n دون طابق.</numerusform>
            <numerusform>تبقى مناطقه الـ%n دون طابق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas</source>
        <translation>
            <numerusform>لا مناطق</numerusform>
            <numerusform>منطقة واحدة</numerusform>
            <numerusform>منطقتان</numerusform>
            <numerusform>%n مناطق</numerusform>
            <numerusform>%n منطقة</numerusform>
            <numerusform>%n منطقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreasView</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Drag by the handle. By keyboard: Space lifts and lets go, arrows move, Enter opens what can be done.</source>
        <translation>اسحب من المقبض. بلوحة المفاتيح: المسافة للرفع والإفلات، والأسهم للنقل، وEnter لعرض الخيارات.</translation>
    </message>
    <message>
        <source>Areas and floors</source>
        <translation>المناطق والطوابق</translation>
    </message>
    <message>
        <source>A new area or floor</source>
        <translation>منطقة جديدة أو طابق جديد</translation>
    </message>
    <message>
        <source>Add area</source>
        <translation>إضافة منطقة</translation>
    </message>
    <message>
        <source>Add floor</source>
        <translation>إضافة طابق</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>كل شيء محدّث.</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>عاد الاتصال</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>That was not done</source>
        <translation>لم يُنفَّذ ذلك</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>المنزل</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>BrokerSetup</name>
    <message>
        <source>The whole path on the hub, such as /etc/ssl/home.pem</source>
        <translation>المسار الكامل على الموزّع، مثل ‎/etc/ssl/home.pem</translation>
    </message>
    <message>
        <source>The name or address of the broker, such as 192.168.1.20</source>
        <translation>اسم الوسيط أو عنوانه، مثل 192.168.1.20</translation>
    </message>
    <message>
        <source>Only the name or address, without “mqtt://”</source>
        <translation>الاسم أو العنوان فقط، دون «mqtt://»</translation>
    </message>
    <message>
        <source>A number from 1 to 65535</source>
        <translation>رقم من 1 إلى 65535</translation>
    </message>
    <message>
        <source>A certificate needs its key</source>
        <translation>تحتاج الشهادة إلى مفتاحها</translation>
    </message>
    <message>
        <source>A key needs its certificate</source>
        <translation>يحتاج المفتاح إلى شهادته</translation>
    </message>
</context>
<context>
    <name>ChartWidget</name>
    <message>
        <source>Nothing measured yet</source>
        <translation>لا قياسات بعد</translation>
    </message>
</context>
<context>
    <name>ColorWidget</name>
    <message>
        <source>White</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Colour temperature</source>
        <translation>حرارة اللون</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>تدرج اللون</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>التشبع</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>ConfigForm</name>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>عدد صحيح من %1 إلى %2</translation>
    </message>
    <message>
        <source>A number from %1 to %2</source>
        <translation>عدد من %1 إلى %2</translation>
    </message>
    <message>
        <source>A whole number from %1 on</source>
        <translation>عدد صحيح ابتداءً من %1</translation>
    </message>
    <message>
        <source>A number from %1 on</source>
        <translation>عدد ابتداءً من %1</translation>
    </message>
    <message>
        <source>A whole number up to %1</source>
        <translation>عدد صحيح حتى %1</translation>
    </message>
    <message>
        <source>A number up to %1</source>
        <translation>عدد حتى %1</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Kept; write to replace it</source>
        <translation>محفوظ؛ اكتب لاستبداله</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>محدد</translation>
    </message>
    <message>
        <source>This is needed</source>
        <translation>هذا مطلوب</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters</source>
        <translation>
            <numerusform>دون أحرف</numerusform>
            <numerusform>حرف واحد على الأكثر</numerusform>
            <numerusform>حرفان على الأكثر</numerusform>
            <numerusform>%Ln أحرف على الأكثر</numerusform>
            <numerusform>%Ln حرفًا على الأكثر</numerusform>
            <numerusform>%Ln حرف على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>المدخل %1</translation>
    </message>
    <message>
        <source>Not set: %1</source>
        <translation>غير محدد: %1</translation>
    </message>
    <message numerus="yes">
        <source>At least %n entries</source>
        <translation>
            <numerusform>لا يلزم أي مدخل</numerusform>
            <numerusform>مدخل واحد على الأقل</numerusform>
            <numerusform>مدخلان على الأقل</numerusform>
            <numerusform>%n مداخل على الأقل</numerusform>
            <numerusform>%n مدخلًا على الأقل</numerusform>
            <numerusform>%n مدخل على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>This has not the form that is wanted</source>
        <translation>هذا ليس بالصيغة المطلوبة</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Do it</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>Hold to %1</source>
        <translation>اضغط مطولًا: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>DeviceHistory</name>
    <message>
        <source>Open in the history</source>
        <translation>فتح في السجل</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message numerus="yes">
        <source>Asked for %1 at %2, %n tries.</source>
        <translation>
            <numerusform>طُلب %1 في %2، دون محاولات.</numerusform>
            <numerusform>طُلب %1 في %2، محاولة واحدة.</numerusform>
            <numerusform>طُلب %1 في %2، محاولتان.</numerusform>
            <numerusform>طُلب %1 في %2، %Ln محاولات.</numerusform>
            <numerusform>طُلب %1 في %2، %Ln محاولة.</numerusform>
            <numerusform>طُلب %1 في %2، %Ln محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It still says %1.</source>
        <translation>لا يزال يُبلغ عن %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>إبقاء %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>غير متصل منذ %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>آخر تقرير</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>الشركة المصنّعة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>البرنامج الثابت</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>يتم الوصول إليه عبر</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>الإضافة</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>%1: nobody knows whether it was done</source>
        <translation>%1: لا يُعرف إن كان قد نُفّذ</translation>
    </message>
    <message>
        <source>Asked at %1. Have a look before you ask again.</source>
        <translation>طُلب في %1. تحقّق قبل الطلب مجددًا.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>تمت الرؤية</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>اسم %1</translation>
    </message>
    <message>
        <source>Favourite %1</source>
        <translation>تفضيل %1</translation>
    </message>
    <message>
        <source>Hiding of %1</source>
        <translation>إخفاء %1</translation>
    </message>
    <message>
        <source>Area of %1</source>
        <translation>منطقة %1</translation>
    </message>
    <message>
        <source>How you arranged it fits no more</source>
        <translation>ترتيبك لم يعد مناسبًا</translation>
    </message>
    <message>
        <source>It changed by an update. What you arranged is kept, and not applied: %1</source>
        <translation>تغيّر بسبب تحديث. ترتيبك محفوظ لكنه غير مطبَّق: %1</translation>
    </message>
    <message>
        <source>As the maker made it</source>
        <translation>كما صنعه المصنّع</translation>
    </message>
</context>
<context>
    <name>DeviceRuns</name>
    <message>
        <source>Waits to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
</context>
<context>
    <name>DeviceSettings</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>A new area</source>
        <translation>منطقة جديدة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>مفضّل</translation>
    </message>
    <message>
        <source>Hide on Home</source>
        <translation>إخفاء من صفحة المنزل</translation>
    </message>
</context>
<context>
    <name>Dial</name>
    <message>
        <source>%1: less</source>
        <translation>%1: أقل</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: أكثر</translation>
    </message>
</context>
<context>
    <name>DisplaySettings</name>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>System</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>ليلي</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Leave this screen</source>
        <translation>الخروج من هذه الشاشة</translation>
    </message>
</context>
<context>
    <name>EnergyCard</name>
    <message>
        <source>Energy</source>
        <translation>الطاقة</translation>
    </message>
</context>
<context>
    <name>FaceEditor</name>
    <message>
        <source>Part %1</source>
        <translation>الجزء %1</translation>
    </message>
    <message>
        <source>Place of %1</source>
        <translation>موضع %1</translation>
    </message>
    <message>
        <source>Showing of %1</source>
        <translation>إظهار %1</translation>
    </message>
    <message>
        <source>Hiding of %1</source>
        <translation>إخفاء %1</translation>
    </message>
    <message>
        <source>Icon of %1</source>
        <translation>رمز %1</translation>
    </message>
    <message>
        <source>Arrangement of %1</source>
        <translation>ترتيب %1</translation>
    </message>
</context>
<context>
    <name>FaceRow</name>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>نقل %1 إلى الأعلى</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>نقل %1 إلى الأسفل</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>إخفاء %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>إظهار %1</translation>
    </message>
</context>
<context>
    <name>FaceSettings</name>
    <message>
        <source>Icon</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>خاص بك</translation>
    </message>
    <message>
        <source>As the maker made it</source>
        <translation>كما صنعه المصنّع</translation>
    </message>
    <message>
        <source>What the sheet shows, in your order. Drag by the handle, or press Alt with an arrow.</source>
        <translation>ما تعرضه الصفحة بترتيبك. اسحب من المقبض أو اضغط Alt مع سهم.</translation>
    </message>
</context>
<context>
    <name>FaultEditor</name>
    <message>
        <source>Of all reports or requests; of a reboot, the chance in a minute.</source>
        <translation>من كل التقارير أو الطلبات؛ وعند إعادة التشغيل: الاحتمال في الدقيقة.</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>ما العطل</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>Longest delay or absence</source>
        <translation>أطول تأخير أو غياب</translation>
    </message>
    <message>
        <source>Empty: 2 seconds.</source>
        <translation>إن تُرك فارغًا: ثانيتان.</translation>
    </message>
    <message>
        <source>Begins after</source>
        <translation>يبدأ بعد</translation>
    </message>
    <message>
        <source>Empty: at once.</source>
        <translation>إن تُرك فارغًا: فورًا.</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>يدوم</translation>
    </message>
    <message>
        <source>Empty: until you end it.</source>
        <translation>إن تُرك فارغًا: حتى تنهيه.</translation>
    </message>
    <message>
        <source>Comes again every</source>
        <translation>يتكرر كل</translation>
    </message>
    <message>
        <source>Empty: only once.</source>
        <translation>إن تُرك فارغًا: مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>كل الأجهزة</translation>
    </message>
    <message>
        <source>each of kind %1</source>
        <translation>كل ما هو من نوع %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>لمدة %1</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>كل %1</translation>
    </message>
</context>
<context>
    <name>FaultForm</name>
    <message>
        <source>Add a fault</source>
        <translation>إضافة عطل</translation>
    </message>
    <message>
        <source>Which devices: all of them</source>
        <translation>أي الأجهزة: كلها</translation>
    </message>
    <message>
        <source>Which devices: only these</source>
        <translation>أي الأجهزة: هذه فقط</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>اختيار جهاز</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>FaultHouses</name>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Everything works as it should. Choose what is to go wrong and watch how Atrium copes.</source>
        <translation>كل شيء يعمل كما ينبغي. اختر ما تريد أن يتعطل وشاهد كيف يتعامل Atrium معه.</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>A house as most are: now and then a report is late.</source>
        <translation>منزل كمعظم المنازل: يتأخر تقرير من حين لآخر.</translation>
    </message>
    <message>
        <source>Flaky</source>
        <translation>متقلب</translation>
    </message>
    <message>
        <source>Devices come and go, forget what they were told and take their time.</source>
        <translation>الأجهزة تظهر وتختفي، وتنسى ما طُلب منها، وتتأخر في الاستجابة.</translation>
    </message>
    <message>
        <source>Lossy</source>
        <translation>كثير الفقد</translation>
    </message>
    <message>
        <source>A bad radio: a fifth of what is said or asked gets lost, the rest comes late, twice or out of order.</source>
        <translation>إشارة ضعيفة: يضيع خُمس ما يُقال أو يُطلب، ويصل الباقي متأخرًا أو مكررًا أو بغير ترتيب.</translation>
    </message>
    <message>
        <source>Chaos</source>
        <translation>فوضى</translation>
    </message>
    <message>
        <source>All of it at once, and every three minutes the bridge is away for 20 seconds.</source>
        <translation>كل ذلك دفعة واحدة، وكل ثلاث دقائق يغيب الجسر 20 ثانية.</translation>
    </message>
    <message>
        <source>Lost reports</source>
        <translation>تقارير مفقودة</translation>
    </message>
    <message>
        <source>Late reports</source>
        <translation>تقارير متأخرة</translation>
    </message>
    <message>
        <source>Reports out of order</source>
        <translation>تقارير غير مرتبة</translation>
    </message>
    <message>
        <source>Repeated reports</source>
        <translation>تقارير مكررة</translation>
    </message>
    <message>
        <source>Old values said anew</source>
        <translation>تكرار قيم قديمة</translation>
    </message>
    <message>
        <source>Contradictory reports</source>
        <translation>تقارير متناقضة</translation>
    </message>
    <message>
        <source>Nonsense</source>
        <translation>قيم بلا معنى</translation>
    </message>
    <message>
        <source>Lost requests</source>
        <translation>طلبات مفقودة</translation>
    </message>
    <message>
        <source>Requests done in part</source>
        <translation>طلبات منفّذة جزئيًا</translation>
    </message>
    <message>
        <source>Slow changes</source>
        <translation>تغييرات بطيئة</translation>
    </message>
    <message>
        <source>Devices out of reach</source>
        <translation>أجهزة يتعذر الوصول إليها</translation>
    </message>
    <message>
        <source>Requests without an answer</source>
        <translation>طلبات بلا رد</translation>
    </message>
    <message>
        <source>Reboots that forget</source>
        <translation>إعادة تشغيل مع فقدان الحالة</translation>
    </message>
    <message>
        <source>Bridge away</source>
        <translation>الجسر غائب</translation>
    </message>
    <message>
        <source>Faults of your own are in force.</source>
        <translation>أعطال من اختيارك سارية.</translation>
    </message>
</context>
<context>
    <name>FaultsCard</name>
    <message>
        <source>Simulator faults</source>
        <translation>أعطال المحاكي</translation>
    </message>
    <message>
        <source>End all faults</source>
        <translation>إنهاء جميع الأعطال</translation>
    </message>
    <message>
        <source>Faults in force</source>
        <translation>الأعطال السارية</translation>
    </message>
    <message>
        <source>Add a fault</source>
        <translation>إضافة عطل</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter by name, area or kind</source>
        <translation>التصفية حسب الاسم أو المنطقة أو النوع</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>الإضافة</translation>
    </message>
</context>
<context>
    <name>FormEntries</name>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Another of %1</source>
        <translation>آخر من %1</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>إضافة آخر</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>FormEntryRow</name>
    <message>
        <source>Move %1 up</source>
        <translation>نقل %1 إلى الأعلى</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>نقل %1 إلى الأسفل</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>FormFieldView</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (مطلوب)</translation>
    </message>
    <message>
        <source>This cannot be edited here; it stays as it is.</source>
        <translation>لا يمكن تعديل هذا هنا، وسيبقى كما هو.</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>إضافة مدخل</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>ليلي</translation>
    </message>
</context>
<context>
    <name>GalleryWindow</name>
    <message>
        <source>Atrium: gallery</source>
        <translation>Atrium: المعرض</translation>
    </message>
</context>
<context>
    <name>HistoryBoard</name>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>لم يُسجَّل شيء في هذا الوقت.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Temperatures, electricity, doors: what devices report is kept.</source>
        <translation>درجات الحرارة والكهرباء والأبواب: كل ما تبلّغ عنه الأجهزة يُحفظ.</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>تتعذّر قراءة السجل</translation>
    </message>
    <message>
        <source>Nothing is charted yet</source>
        <translation>لم يُرسم شيء بعد</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>Chart</source>
        <translation>مخطط</translation>
    </message>
</context>
<context>
    <name>HistoryEnergy</name>
    <message>
        <source>The house used</source>
        <translation>استهلك المنزل</translation>
    </message>
    <message>
        <source>Made by the sun</source>
        <translation>من الشمس</translation>
    </message>
    <message>
        <source>From the grid</source>
        <translation>من الشبكة</translation>
    </message>
    <message>
        <source>Into the grid</source>
        <translation>إلى الشبكة</translation>
    </message>
    <message>
        <source>Into the battery</source>
        <translation>إلى البطارية</translation>
    </message>
    <message>
        <source>From the battery</source>
        <translation>من البطارية</translation>
    </message>
</context>
<context>
    <name>HistoryFigures</name>
    <message>
        <source>Statistics</source>
        <translation>إحصاءات</translation>
    </message>
</context>
<context>
    <name>HistoryHead</name>
    <message>
        <source>Energy &amp; history</source>
        <translation>الطاقة والسجل</translation>
    </message>
    <message>
        <source>Choose what is charted</source>
        <translation>اختيار ما يُرسم</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سنة</translation>
    </message>
</context>
<context>
    <name>HistoryPicks</name>
    <message>
        <source>Choose what is charted</source>
        <translation>اختيار ما يُرسم</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Device, value or area</source>
        <translation>جهاز أو قيمة أو منطقة</translation>
    </message>
    <message>
        <source>Nothing of this name has a history.</source>
        <translation>لا يوجد سجل بهذا الاسم.</translation>
    </message>
    <message>
        <source>More than five lines cannot be told apart: take one away first.</source>
        <translation>لا يمكن تمييز أكثر من خمسة خطوط: أزل واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>HistoryPlot</name>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Hide the table</source>
        <translation>إخفاء الجدول</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>العرض كجدول</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>From one date or time to another.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Dates as Qt writes them: dddd and ddd weekday, d day, MMMM and MMM month, yyyy year.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMM</source>
        <translation>dddd، d MMM</translation>
    </message>
    <message>
        <source>ddd, d MMM yyyy</source>
        <translation>ddd، d MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd, d MMM</source>
        <translation>ddd، d MMM</translation>
    </message>
    <message>
        <source>%1 of the time measured</source>
        <translation>قِيس %1 من الوقت</translation>
    </message>
    <message numerus="yes">
        <source>changed %n times</source>
        <translation>
            <numerusform>لم يتغيّر</numerusform>
            <numerusform>تغيّر مرة واحدة</numerusform>
            <numerusform>تغيّر مرتين</numerusform>
            <numerusform>تغيّر %Ln مرات</numerusform>
            <numerusform>تغيّر %Ln مرة</numerusform>
            <numerusform>تغيّر %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المَعدود</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>الطاقة</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold to confirm</source>
        <translation>اضغط مطولًا للتأكيد</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>تحتاج إلى مراجعة</translation>
    </message>
    <message>
        <source>Without an area</source>
        <translation>بلا منطقة</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>في مكان آخر</translation>
    </message>
</context>
<context>
    <name>HomeHeader</name>
    <message>
        <source>Search devices</source>
        <translation>البحث عن الأجهزة</translation>
    </message>
    <message>
        <source>Switch off all lights</source>
        <translation>إطفاء كل المصابيح</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Look at the plugins</source>
        <translation>عرض الإضافات</translation>
    </message>
    <message>
        <source>Devices appear here as soon as a plugin finds them.</source>
        <translation>تظهر الأجهزة هنا فور أن تجدها إحدى الإضافات.</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>لا أجهزة بعد</translation>
    </message>
</context>
<context>
    <name>HouseAlerts</name>
    <message>
        <source>Water leak</source>
        <translation>تسرب الماء</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>دخان</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>غاز</translation>
    </message>
    <message>
        <source>Carbon monoxide</source>
        <translation>أول أكسيد الكربون</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>طلب مساعدة</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>إنذار</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln آخر</numerusform>
            <numerusform>و%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>It is over; nobody has seen it yet.</source>
        <translation>انتهى الأمر ولم يره أحد بعد.</translation>
    </message>
    <message>
        <source>Somebody rang: %1</source>
        <translation>رنّ أحدهم الجرس: %1</translation>
    </message>
    <message>
        <source>%1 did not do what was asked</source>
        <translation>لم ينفّذ %1 ما طُلب منه</translation>
    </message>
    <message>
        <source>%1 needs a battery</source>
        <translation>يحتاج %1 إلى بطارية</translation>
    </message>
    <message>
        <source>%1 does not run</source>
        <translation>لا يعمل %1</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>تمت الرؤية</translation>
    </message>
</context>
<context>
    <name>HouseTrouble</name>
    <message>
        <source>The hub&apos;s clock was set</source>
        <translation>تم ضبط ساعة الموزّع</translation>
    </message>
    <message>
        <source>The hub cannot write to its disk</source>
        <translation>يتعذر على الموزّع الكتابة على قرصه</translation>
    </message>
    <message>
        <source>The hub&apos;s disk is slow</source>
        <translation>قرص الموزّع بطيء</translation>
    </message>
</context>
<context>
    <name>IconDialog</name>
    <message>
        <source>Choose an icon</source>
        <translation>اختيار رمز</translation>
    </message>
    <message>
        <source>Search in English: lamp, door, sun …</source>
        <translation>البحث بالإنجليزية: lamp وdoor وsun …</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>No icon has this name. They are named in English.</source>
        <translation>لا يوجد رمز بهذا الاسم. الأسماء بالإنجليزية.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>As the maker made it</source>
        <translation>كما صنعه المصنّع</translation>
    </message>
</context>
<context>
    <name>ImageWidget</name>
    <message>
        <source>Loading …</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>لا صورة بعد</translation>
    </message>
</context>
<context>
    <name>InputWidget</name>
    <message>
        <source>Set</source>
        <translation>ضبط</translation>
    </message>
</context>
<context>
    <name>KindGroup</name>
    <message>
        <source>Lights</source>
        <translation>الإضاءة</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>الستائر</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>المناخ</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>الأجهزة المنزلية</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>المستشعرات</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Without it nothing is watched and nothing is switched until you open Atrium again.</source>
        <translation>وإلا فلن يُراقَب شيء ولن يُشغَّل شيء حتى تفتح Atrium من جديد.</translation>
    </message>
    <message>
        <source>Keep the house running?</source>
        <translation>هل تريد إبقاء المنزل قيد التشغيل؟</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>إبقاء التشغيل</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation>إيقاف كل شيء</translation>
    </message>
</context>
<context>
    <name>LightsOff</name>
    <message numerus="yes">
        <source>Switch off %n lights in the whole home?</source>
        <translation>
            <numerusform>لا مصابيح لإطفائها في المنزل كله؟</numerusform>
            <numerusform>إطفاء مصباح واحد في المنزل كله؟</numerusform>
            <numerusform>إطفاء مصباحين في المنزل كله؟</numerusform>
            <numerusform>إطفاء %n مصابيح في المنزل كله؟</numerusform>
            <numerusform>إطفاء %n مصباحًا في المنزل كله؟</numerusform>
            <numerusform>إطفاء %n مصباح في المنزل كله؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch off %n lights in %1?</source>
        <translation>
            <numerusform>لا مصابيح لإطفائها في %1؟</numerusform>
            <numerusform>إطفاء مصباح واحد في %1؟</numerusform>
            <numerusform>إطفاء مصباحين في %1؟</numerusform>
            <numerusform>إطفاء %n مصابيح في %1؟</numerusform>
            <numerusform>إطفاء %n مصباحًا في %1؟</numerusform>
            <numerusform>إطفاء %n مصباح في %1؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lights did not go off: %1</source>
        <translation>
            <numerusform>لم يبق مصباح مضاء: %1</numerusform>
            <numerusform>لم ينطفئ مصباح واحد: %1</numerusform>
            <numerusform>لم ينطفئ مصباحان: %1</numerusform>
            <numerusform>لم تنطفئ %n مصابيح: %1</numerusform>
            <numerusform>لم ينطفئ %n مصباحًا: %1</numerusform>
            <numerusform>لم ينطفئ %n مصباح: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LightsOffDialog</name>
    <message>
        <source>All off</source>
        <translation>إطفاء الكل</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>After a power cut</source>
        <translation>بعد انقطاع الكهرباء</translation>
    </message>
    <message>
        <source>Air</source>
        <translation>الهواء</translation>
    </message>
    <message>
        <source>Air pressure</source>
        <translation>الضغط الجوي</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>إنذار</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تمت الاستجابة</translation>
    </message>
    <message>
        <source>Armed at home</source>
        <translation>مفعّل في المنزل</translation>
    </message>
    <message>
        <source>Armed away</source>
        <translation>مفعّل خارج المنزل</translation>
    </message>
    <message>
        <source>Armed for the night</source>
        <translation>مفعّل ليلًا</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>كما يأتي</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>في المنزل</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>خارج المنزل</translation>
    </message>
    <message>
        <source>Away mode</source>
        <translation>وضع الغياب</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>البطارية</translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation>البطارية ضعيفة</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>الجرس</translation>
    </message>
    <message>
        <source>Bin emptied</source>
        <translation>تم تفريغ الحاوية</translation>
    </message>
    <message>
        <source>Bird song</source>
        <translation>تغريد الطيور</translation>
    </message>
    <message>
        <source>Brew</source>
        <translation>تحضير</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>السطوع</translation>
    </message>
    <message>
        <source>Brightness of the room</source>
        <translation>إضاءة الغرفة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>الفنان</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>من تلقاء نفسه</translation>
    </message>
    <message>
        <source>CO₂</source>
        <translation>CO₂</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>معايرة</translation>
    </message>
    <message>
        <source>Candle</source>
        <translation>شمعة</translation>
    </message>
    <message>
        <source>Cappuccino</source>
        <translation>كابتشينو</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>الشحن</translation>
    </message>
    <message>
        <source>Charge now</source>
        <translation>الشحن الآن</translation>
    </message>
    <message>
        <source>Charge up to</source>
        <translation>الشحن حتى</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>مشحون</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>يُشحن</translation>
    </message>
    <message>
        <source>Child lock</source>
        <translation>قفل الأطفال</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>النغمة</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>كلاسيكي</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>تنظيف</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>تم تنظيفه</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>ينظّف</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>صافٍ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close by itself</source>
        <translation>الإغلاق التلقائي</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>يُغلق</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>غائم</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>قهوة</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Color temp</source>
        <translation>حرارة اللون</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Colour loop</source>
        <translation>دورة الألوان</translation>
    </message>
    <message>
        <source>Colour temperature</source>
        <translation>حرارة اللون</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>راحة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>التلامس</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>تبريد</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>يبرّد</translation>
    </message>
    <message>
        <source>Cooling to {}</source>
        <translation>التبريد إلى {}</translation>
    </message>
    <message>
        <source>Cotton 60</source>
        <translation>قطن 60</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>العدّادات</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>التيار</translation>
    </message>
    <message>
        <source>Current heating setpoint</source>
        <translation>درجة الحرارة المستهدفة</translation>
    </message>
    <message>
        <source>Delicate 30</source>
        <translation>ملابس رقيقة 30</translation>
    </message>
    <message>
        <source>Device temperature</source>
        <translation>حرارة الجهاز</translation>
    </message>
    <message>
        <source>Disarmed</source>
        <translation>غير مفعّل</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>مفرّغ</translation>
    </message>
    <message>
        <source>Docked</source>
        <translation>في القاعدة</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>الباب</translation>
    </message>
    <message>
        <source>Door or window</source>
        <translation>باب أو نافذة</translation>
    </message>
    <message>
        <source>Drawn from the grid</source>
        <translation>المسحوب من الشبكة</translation>
    </message>
    <message>
        <source>Drink</source>
        <translation>المشروب</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>جاف</translation>
    </message>
    <message>
        <source>Drying</source>
        <translation>يجفف</translation>
    </message>
    <message>
        <source>Dust bin</source>
        <translation>حاوية الغبار</translation>
    </message>
    <message>
        <source>Eco</source>
        <translation>اقتصادي</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>التأثير</translation>
    </message>
    <message>
        <source>Empty the gauge</source>
        <translation>تفريغ المقياس</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>Energy today</source>
        <translation>طاقة اليوم</translation>
    </message>
    <message>
        <source>Espresso</source>
        <translation>إسبريسو</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>المروحة</translation>
    </message>
    <message>
        <source>Fan mode</source>
        <translation>وضع المروحة</translation>
    </message>
    <message>
        <source>Fan only</source>
        <translation>مروحة فقط</translation>
    </message>
    <message>
        <source>Fed into the grid</source>
        <translation>المُصدَّر إلى الشبكة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>الفلتر</translation>
    </message>
    <message>
        <source>Filter changed</source>
        <translation>تم تغيير الفلتر</translation>
    </message>
    <message>
        <source>Fine dust</source>
        <translation>الجسيمات الدقيقة</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>التدفق</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>ضباب</translation>
    </message>
    <message>
        <source>Go home</source>
        <translation>العودة إلى القاعدة</translation>
    </message>
    <message>
        <source>Going home</source>
        <translation>عائد إلى القاعدة</translation>
    </message>
    <message>
        <source>Gong</source>
        <translation>ناقوس</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>تدفئة</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>يدفّئ</translation>
    </message>
    <message>
        <source>Heating to {}</source>
        <translation>التدفئة إلى {}</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>ضغطة مطوّلة</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Hot water</source>
        <translation>ماء ساخن</translation>
    </message>
    <message>
        <source>House</source>
        <translation>المنزل</translation>
    </message>
    <message>
        <source>House since reset</source>
        <translation>المنزل منذ التصفير</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>تدرج اللون</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>الرطوبة</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>تحديد الموقع</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>خامل</translation>
    </message>
    <message>
        <source>Idle at {}</source>
        <translation>خامل عند {}</translation>
    </message>
    <message>
        <source>Illuminance</source>
        <translation>شدة الإضاءة</translation>
    </message>
    <message>
        <source>Intensive 70</source>
        <translation>مكثف 70</translation>
    </message>
    <message>
        <source>Into the battery</source>
        <translation>إلى البطارية</translation>
    </message>
    <message>
        <source>Jammed</source>
        <translation>عالق</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>حاليًا</translation>
    </message>
    <message>
        <source>Kept in reserve</source>
        <translation>الاحتياطي</translation>
    </message>
    <message>
        <source>Last press</source>
        <translation>آخر ضغطة</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Link quality</source>
        <translation>جودة الإشارة</translation>
    </message>
    <message>
        <source>Local temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>القفل التلقائي</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>يدوي</translation>
    </message>
    <message>
        <source>May charge</source>
        <translation>الشحن مسموح</translation>
    </message>
    <message>
        <source>Measures every</source>
        <translation>يقيس كل</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>الرذاذ</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>حركة</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>طبيعي</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>No car</source>
        <translation>لا سيارة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>تم الرصد</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>الإشغال</translation>
    </message>
    <message>
        <source>Occupied heating setpoint</source>
        <translation>درجة الحرارة المستهدفة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>مطفأ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Open the door</source>
        <translation>فتح الباب</translation>
    </message>
    <message>
        <source>Open window</source>
        <translation>نافذة مفتوحة</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>يُفتح</translation>
    </message>
    <message>
        <source>Own power first</source>
        <translation>الطاقة الذاتية أولًا</translation>
    </message>
    <message>
        <source>Partly cloudy</source>
        <translation>غائم جزئيًا</translation>
    </message>
    <message>
        <source>Partly open</source>
        <translation>مفتوح جزئيًا</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>People at home</source>
        <translation>الأشخاص في المنزل</translation>
    </message>
    <message>
        <source>People use things</source>
        <translation>يستخدم السكان الأجهزة</translation>
    </message>
    <message>
        <source>Permit join</source>
        <translation>السماح بالانضمام</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>Power draw</source>
        <translation>الاستهلاك</translation>
    </message>
    <message>
        <source>Power on behavior</source>
        <translation>بعد انقطاع الكهرباء</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>إعداد مسبق</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>ضغط</translation>
    </message>
    <message>
        <source>Pressed</source>
        <translation>تم الضغط</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>Pretend</source>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Quick 30</source>
        <translation>سريع 30</translation>
    </message>
    <message>
        <source>Quick 45</source>
        <translation>سريع 45</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>Quiet after</source>
        <translation>هادئ بعد</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>مطر</translation>
    </message>
    <message>
        <source>Rain today</source>
        <translation>مطر اليوم</translation>
    </message>
    <message>
        <source>Rainbow</source>
        <translation>قوس قزح</translation>
    </message>
    <message>
        <source>Raise the alarm</source>
        <translation>إطلاق الإنذار</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Reset the trip counter</source>
        <translation>تصفير العدّاد</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>رنّ الجرس</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>يرنّ</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Running state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>التشبع</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Siren</source>
        <translation>صفارة الإنذار</translation>
    </message>
    <message>
        <source>Skip ahead</source>
        <translation>تقديم الوقت</translation>
    </message>
    <message>
        <source>Slats</source>
        <translation>الشرائح</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>نوم</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>دخان</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>ثلج</translation>
    </message>
    <message>
        <source>Soil moisture</source>
        <translation>رطوبة التربة</translation>
    </message>
    <message>
        <source>Sounds for</source>
        <translation>مدة الصوت</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Speed of time</source>
        <translation>سرعة الزمن</translation>
    </message>
    <message>
        <source>Spin</source>
        <translation>العصر</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>قياسي</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>عاصفة</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوي</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>عالق</translation>
    </message>
    <message>
        <source>Suction</source>
        <translation>الشفط</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>الشمس</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <translation>شروق الشمس</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>غروب الشمس</translation>
    </message>
    <message>
        <source>Supplying</source>
        <translation>يزوّد بالطاقة</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>التأرجح</translation>
    </message>
    <message>
        <source>System mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Tamper</source>
        <translation>عبث</translation>
    </message>
    <message>
        <source>Target humidity</source>
        <translation>الرطوبة المستهدفة</translation>
    </message>
    <message>
        <source>Target temperature</source>
        <translation>درجة الحرارة المستهدفة</translation>
    </message>
    <message>
        <source>Target {}</source>
        <translation>الهدف {}</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Temperature correction</source>
        <translation>تصحيح درجة الحرارة</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>الإمالة</translation>
    </message>
    <message>
        <source>Time in the house</source>
        <translation>الوقت في المنزل</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>الانتقال</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>مرتان</translation>
    </message>
    <message>
        <source>UV index</source>
        <translation>مؤشر الأشعة فوق البنفسجية</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>غير مقفل</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>التحديث</translation>
    </message>
    <message>
        <source>Valve</source>
        <translation>الصمام</translation>
    </message>
    <message>
        <source>Volatile compounds</source>
        <translation>المركّبات المتطايرة</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>الماء</translation>
    </message>
    <message>
        <source>Water found</source>
        <translation>تم رصد ماء</translation>
    </message>
    <message>
        <source>Water leak</source>
        <translation>تسرب الماء</translation>
    </message>
    <message>
        <source>Water used</source>
        <translation>استهلاك الماء</translation>
    </message>
    <message>
        <source>Watering</source>
        <translation>يسقي</translation>
    </message>
    <message>
        <source>Waters for</source>
        <translation>مدة الري</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>الطقس</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>أين أنت؟</translation>
    </message>
    <message>
        <source>White</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>الرياح</translation>
    </message>
    <message>
        <source>Wind and rain</source>
        <translation>الرياح والمطر</translation>
    </message>
    <message>
        <source>Wind from</source>
        <translation>اتجاه الرياح</translation>
    </message>
    <message>
        <source>With the sun</source>
        <translation>بالطاقة الشمسية</translation>
    </message>
    <message>
        <source>Wool</source>
        <translation>صوف</translation>
    </message>
    <message>
        <source>{} humidity</source>
        <translation>الرطوبة {}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>متبقٍ {}</translation>
    </message>
    <message>
        <source>Add a fault</source>
        <translation>إضافة عطل</translation>
    </message>
    <message>
        <source>Again every (0: once)</source>
        <translation>التكرار كل (0: مرة واحدة)</translation>
    </message>
    <message>
        <source>Begins after</source>
        <translation>يبدأ بعد</translation>
    </message>
    <message>
        <source>Bridge away</source>
        <translation>الجسر غائب</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>Chaos</source>
        <translation>فوضى</translation>
    </message>
    <message>
        <source>Contradictory reports</source>
        <translation>تقارير متناقضة</translation>
    </message>
    <message>
        <source>Devices (names after the slash; none: all)</source>
        <translation>الأجهزة (الأسماء بعد الشرطة المائلة؛ فارغ: الكل)</translation>
    </message>
    <message>
        <source>End all faults</source>
        <translation>إنهاء جميع الأعطال</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>العطل</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>الأعطال</translation>
    </message>
    <message>
        <source>Faults in force</source>
        <translation>الأعطال السارية</translation>
    </message>
    <message>
        <source>Faults so far</source>
        <translation>الأعطال حتى الآن</translation>
    </message>
    <message>
        <source>Flaky</source>
        <translation>متقلب</translation>
    </message>
    <message>
        <source>How often each fault struck</source>
        <translation>عدد مرات كل عطل</translation>
    </message>
    <message>
        <source>Kind of device (empty: any)</source>
        <translation>نوع الجهاز (فارغ: أي نوع)</translation>
    </message>
    <message>
        <source>Lasts (0: for ever)</source>
        <translation>المدة (0: دائمًا)</translation>
    </message>
    <message>
        <source>Late reports</source>
        <translation>تقارير متأخرة</translation>
    </message>
    <message>
        <source>Longest delay, change or absence</source>
        <translation>أطول تأخير أو تغيير أو غياب</translation>
    </message>
    <message>
        <source>Lossy</source>
        <translation>كثير الفقد</translation>
    </message>
    <message>
        <source>Lost reports</source>
        <translation>تقارير مفقودة</translation>
    </message>
    <message>
        <source>Lost writes</source>
        <translation>أوامر مفقودة</translation>
    </message>
    <message>
        <source>Nonsense</source>
        <translation>قيم بلا معنى</translation>
    </message>
    <message>
        <source>Old values said anew</source>
        <translation>تكرار قيم قديمة</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>مخصص</translation>
    </message>
    <message>
        <source>Reboots that forget</source>
        <translation>إعادة تشغيل مع فقدان الحالة</translation>
    </message>
    <message>
        <source>Repeated reports</source>
        <translation>تقارير مكررة</translation>
    </message>
    <message>
        <source>Reports out of order</source>
        <translation>تقارير غير مرتبة</translation>
    </message>
    <message>
        <source>Share that it strikes (a reboot: chance in a minute)</source>
        <translation>نسبة الحدوث (إعادة التشغيل: الاحتمال في الدقيقة)</translation>
    </message>
    <message>
        <source>Slow changes</source>
        <translation>تغييرات بطيئة</translation>
    </message>
    <message>
        <source>Writes done in part</source>
        <translation>أوامر منفّذة جزئيًا</translation>
    </message>
    <message>
        <source>Writes refused as unreachable</source>
        <translation>أوامر مرفوضة لتعذر الوصول</translation>
    </message>
    <message>
        <source>Writes without an answer</source>
        <translation>أوامر بلا رد</translation>
    </message>
    <message>
        <source>AC frequency</source>
        <translation>تردد التيار</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>الألبوم</translation>
    </message>
    <message>
        <source>Ask devices for what they have not said</source>
        <translation>سؤال الأجهزة عمّا لم تُبلغ به</translation>
    </message>
    <message>
        <source>Backlight mode</source>
        <translation>وضع الإضاءة الخلفية</translation>
    </message>
    <message>
        <source>Base topic of Zigbee2MQTT</source>
        <translation>الموضوع الأساسي لـ Zigbee2MQTT</translation>
    </message>
    <message>
        <source>Battery state</source>
        <translation>حالة البطارية</translation>
    </message>
    <message>
        <source>Begins at (hours:minutes, empty: now)</source>
        <translation>يبدأ عند (ساعات:دقائق، فارغ: الآن)</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>وميض</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>تنفّس</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>المعايرة</translation>
    </message>
    <message>
        <source>Certificate of the authority (PEM file)</source>
        <translation>شهادة جهة الإصدار (ملف PEM)</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Color temp startup</source>
        <translation>حرارة اللون عند البدء</translation>
    </message>
    <message>
        <source>Comfort temperature</source>
        <translation>درجة حرارة الراحة</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>العد التنازلي</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>التلاشي المتداخل</translation>
    </message>
    <message>
        <source>Current level startup</source>
        <translation>المستوى عند البدء</translation>
    </message>
    <message>
        <source>Devices may join</source>
        <translation>يمكن للأجهزة الانضمام</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Eco 40–60</source>
        <translation>اقتصادي 40–60</translation>
    </message>
    <message>
        <source>Eco 50</source>
        <translation>اقتصادي 50</translation>
    </message>
    <message>
        <source>Eco temperature</source>
        <translation>درجة الحرارة الاقتصادية</translation>
    </message>
    <message>
        <source>Effect color</source>
        <translation>لون التأثير</translation>
    </message>
    <message>
        <source>Effect speed</source>
        <translation>سرعة التأثير</translation>
    </message>
    <message>
        <source>Encrypt the connection (STARTTLS)</source>
        <translation>تشفير الاتصال (STARTTLS)</translation>
    </message>
    <message>
        <source>Even loudness</source>
        <translation>توحيد مستوى الصوت</translation>
    </message>
    <message>
        <source>Execute if off</source>
        <translation>التنفيذ عند الإطفاء</translation>
    </message>
    <message>
        <source>Fireplace</source>
        <translation>موقد</translation>
    </message>
    <message>
        <source>Frost protection</source>
        <translation>الحماية من الصقيع</translation>
    </message>
    <message>
        <source>Host, address or path of a socket</source>
        <translation>المضيف أو العنوان أو مسار المقبس</translation>
    </message>
    <message>
        <source>Id to keep when the address changes</source>
        <translation>معرّف يبقى عند تغيّر العنوان</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Indicator mode</source>
        <translation>وضع المؤشر</translation>
    </message>
    <message>
        <source>Linkquality</source>
        <translation>جودة الإشارة</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>الحمل</translation>
    </message>
    <message>
        <source>Local temperature calibration</source>
        <translation>معايرة درجة الحرارة</translation>
    </message>
    <message>
        <source>Mains voltage</source>
        <translation>جهد الشبكة</translation>
    </message>
    <message>
        <source>More simple devices</source>
        <translation>المزيد من الأجهزة البسيطة</translation>
    </message>
    <message>
        <source>No smoke</source>
        <translation>لا دخان</translation>
    </message>
    <message>
        <source>One title</source>
        <translation>مقطع واحد</translation>
    </message>
    <message>
        <source>Only these (all if left out)</source>
        <translation>هذه فقط (فارغ: الكل)</translation>
    </message>
    <message>
        <source>Operation mode</source>
        <translation>وضع التشغيل</translation>
    </message>
    <message>
        <source>Own certificate (PEM file)</source>
        <translation>شهادة خاصة (ملف PEM)</translation>
    </message>
    <message>
        <source>Own faults</source>
        <translation>أعطال مخصصة</translation>
    </message>
    <message>
        <source>Own key (PEM file)</source>
        <translation>مفتاح خاص (ملف PEM)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password of the servers</source>
        <translation>كلمة مرور الخوادم</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>الموقع في القائمة</translation>
    </message>
    <message>
        <source>Power outage count</source>
        <translation>عدد انقطاعات الكهرباء</translation>
    </message>
    <message>
        <source>Power outage memory</source>
        <translation>ذاكرة انقطاع الكهرباء</translation>
    </message>
    <message>
        <source>Power-on behavior</source>
        <translation>بعد انقطاع الكهرباء</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>الوجود</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Produced energy</source>
        <translation>الطاقة المنتجة</translation>
    </message>
    <message>
        <source>Random order</source>
        <translation>ترتيب عشوائي</translation>
    </message>
    <message>
        <source>Remove what was played</source>
        <translation>إزالة ما شُغّل</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Seconds between two looks</source>
        <translation>الثواني بين نظرتين</translation>
    </message>
    <message>
        <source>Seconds between two reports of the position</source>
        <translation>الثواني بين تقريرين عن الموضع</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>Server (this machine if left out)</source>
        <translation>الخادم (فارغ: هذا الجهاز)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Switch type</source>
        <translation>نوع المفتاح</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>User, for settings and commands</source>
        <translation>المستخدم، للإعدادات والأوامر</translation>
    </message>
    <message>
        <source>Vibration</source>
        <translation>الاهتزاز</translation>
    </message>
    <message>
        <source>Who signed its certificate, in PEM (whom the system trusts if left out)</source>
        <translation>من وقّع شهادته، بصيغة PEM (فارغ: من يثق به النظام)</translation>
    </message>
    <message>
        <source>Window detection</source>
        <translation>رصد النافذة</translation>
    </message>
    <message>
        <source>With the demo home</source>
        <translation>مع المنزل التجريبي</translation>
    </message>
    <message>
        <source>Coming out</source>
        <translation>يخرج</translation>
    </message>
    <message>
        <source>Going in</source>
        <translation>يدخل</translation>
    </message>
    <message>
        <source>In</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>ممدود</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Scene at rest</source>
        <translation>مشهد السكون</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Wall panels</source>
        <translation>لوحات الحائط</translation>
    </message>
    <message>
        <source>One for each player. With none it is the one on this machine.</source>
        <translation>واحد لكل مشغّل. إن لم يوجد فهو الموجود على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Clean a spot</source>
        <translation>تنظيف بقعة</translation>
    </message>
    <message>
        <source>End one fault</source>
        <translation>إنهاء عطل واحد</translation>
    </message>
    <message>
        <source>Number among those in force, from 1</source>
        <translation>الرقم بين السارية، بدءًا من 1</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message numerus="yes">
        <source>%n need a look</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى مراجعة</numerusform>
            <numerusform>عنصر واحد يحتاج إلى مراجعة</numerusform>
            <numerusform>عنصران يحتاجان إلى مراجعة</numerusform>
            <numerusform>%Ln عناصر تحتاج إلى مراجعة</numerusform>
            <numerusform>%Ln عنصرًا يحتاج إلى مراجعة</numerusform>
            <numerusform>%Ln عنصر يحتاج إلى مراجعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverflowTile</name>
    <message numerus="yes">
        <source>%n more in %1</source>
        <translation>
            <numerusform>لا مزيد في %1</numerusform>
            <numerusform>واحد آخر في %1</numerusform>
            <numerusform>اثنان آخران في %1</numerusform>
            <numerusform>%Ln أخرى في %1</numerusform>
            <numerusform>%Ln آخر في %1</numerusform>
            <numerusform>%Ln آخر في %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln آخر</numerusform>
            <numerusform>%Ln آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
</context>
<context>
    <name>PeriodSegments</name>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
</context>
<context>
    <name>PeriodStepper</name>
    <message>
        <source>Earlier</source>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>أحدث</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>لم يُدخل أي رقم</numerusform>
            <numerusform>أُدخل رقم واحد</numerusform>
            <numerusform>أُدخل رقمان</numerusform>
            <numerusform>أُدخلت %Ln أرقام</numerusform>
            <numerusform>أُدخل %Ln رقمًا</numerusform>
            <numerusform>أُدخل %Ln رقم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>No PIN is set. Whoever runs the hub sets one with: atriumctl pin set</source>
        <translation>لم يُضبط رقم سري. يضبطه من يدير الموزّع بالأمر: atriumctl pin set</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait a little.</source>
        <translation>محاولات خاطئة كثيرة. انتظر قليلًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation>
            <numerusform>لا محاولات متبقية</numerusform>
            <numerusform>بقيت محاولة واحدة</numerusform>
            <numerusform>بقيت محاولتان</numerusform>
            <numerusform>بقيت %Ln محاولات</numerusform>
            <numerusform>بقيت %Ln محاولة</numerusform>
            <numerusform>بقيت %Ln محاولة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>PluginActions</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>المزيد لـ %1</translation>
    </message>
</context>
<context>
    <name>PluginCardView</name>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>مرات إعادة التشغيل</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>المرفوضة</translation>
    </message>
</context>
<context>
    <name>PluginEditor</name>
    <message>
        <source>Configure</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>The package of this plugin is not installed, or breaks its contract.</source>
        <translation>حزمة هذه الإضافة غير مثبتة أو تخالف عقدها.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <translation>المنافذ التسلسلية</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>بلوتوث</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>يمكنها استخدام</translation>
    </message>
    <message>
        <source>Nothing outside of itself</source>
        <translation>لا شيء خارجها</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>تعمل بوصفها</translation>
    </message>
    <message>
        <source>A part of the hub</source>
        <translation>جزءًا من الموزّع</translation>
    </message>
    <message>
        <source>A process of its own</source>
        <translation>عملية مستقلة</translation>
    </message>
    <message>
        <source>Held in</source>
        <translation>محصورة في</translation>
    </message>
    <message>
        <source>A full sandbox</source>
        <translation>بيئة معزولة كاملة</translation>
    </message>
    <message>
        <source>A reduced sandbox</source>
        <translation>بيئة معزولة جزئية</translation>
    </message>
    <message>
        <source>No sandbox</source>
        <translation>دون بيئة معزولة</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Times it was at the limit: %1</source>
        <translation>عدد مرات بلوغ الحد: %1</translation>
    </message>
    <message>
        <source>Up to 40 of a–z, 0–9 and -, beginning with a letter or digit</source>
        <translation>حتى 40 من a–z و0–9 و-، تبدأ بحرف أو رقم</translation>
    </message>
    <message>
        <source>There is one of this name already</source>
        <translation>يوجد واحد بهذا الاسم بالفعل</translation>
    </message>
</context>
<context>
    <name>PluginForm</name>
    <message>
        <source>This stands in the hub&apos;s atrium.toml; it is changed there.</source>
        <translation>هذا مكتوب في ملف atrium.toml على الموزّع ويُغيَّر هناك.</translation>
    </message>
    <message>
        <source>Identifier (needed)</source>
        <translation>المعرّف (مطلوب)</translation>
    </message>
    <message>
        <source>This plugin has nothing to set.</source>
        <translation>ليس في هذه الإضافة ما يُضبط.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>تم الحفظ</translation>
    </message>
</context>
<context>
    <name>PluginLogView</name>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What the plugin writes from now on appears here.</source>
        <translation>ما تكتبه الإضافة من الآن فصاعدًا يظهر هنا.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
</context>
<context>
    <name>PluginSheet</name>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
</context>
<context>
    <name>Presses</name>
    <message>
        <source>Do it</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>إيقاف التشغيل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <translation>%1: %2؟</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (اختياري)</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>a device, a thing model or a schema</source>
        <translation>جهاز أو نموذج أو مخطط</translation>
    </message>
    <message>
        <source>Begin with {&quot;dsl&quot;: 1, &quot;views&quot;: …}, with {&quot;properties&quot;: …}, or with {&quot;device&quot;: …, &quot;model&quot;: …}.</source>
        <translation>ابدأ بـ {&quot;dsl&quot;: 1, &quot;views&quot;: …} أو {&quot;properties&quot;: …} أو {&quot;device&quot;: …, &quot;model&quot;: …}.</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n errors; what was drawn last stays.</source>
        <translation>
            <numerusform>دون أخطاء؛ يبقى آخر رسم.</numerusform>
            <numerusform>خطأ واحد؛ يبقى آخر رسم.</numerusform>
            <numerusform>خطآن؛ يبقى آخر رسم.</numerusform>
            <numerusform>%Ln أخطاء؛ يبقى آخر رسم.</numerusform>
            <numerusform>%Ln خطأ؛ يبقى آخر رسم.</numerusform>
            <numerusform>%Ln خطأ؛ يبقى آخر رسم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn, with %n warnings.</source>
        <translation>
            <numerusform>رُسم دون تحذيرات.</numerusform>
            <numerusform>رُسم مع تحذير واحد.</numerusform>
            <numerusform>رُسم مع تحذيرين.</numerusform>
            <numerusform>رُسم مع %Ln تحذيرات.</numerusform>
            <numerusform>رُسم مع %Ln تحذيرًا.</numerusform>
            <numerusform>رُسم مع %Ln تحذير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>لا خطأ فيه.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>ممنوع</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Atrium: preview of %1</source>
        <translation>Atrium: معاينة %1</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>المنزل</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Energy &amp; history</source>
        <translation>الطاقة والسجل</translation>
    </message>
</context>
<context>
    <name>RemoveAreaDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>هل تريد إزالة %1؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>RemovePluginDialog</name>
    <message>
        <source>Its devices go with it, and what you said of them.</source>
        <translation>ستُزال معها أجهزتها وما حدّدته لها.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>هل تريد إزالة %1؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Cancel: %1</source>
        <translation>إلغاء: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>RunningFault</name>
    <message>
        <source>End %1</source>
        <translation>إنهاء %1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>SafePage</name>
    <message>
        <source>It drew nothing any more and was ended: %1</source>
        <translation>لم تعد تعرض شيئًا فأُنهيت: %1</translation>
    </message>
    <message>
        <source>It left no word of why. The journal may know: journalctl -u atrium-kiosk</source>
        <translation>لم تترك سببًا. قد يذكره السجل: journalctl -u atrium-kiosk</translation>
    </message>
    <message>
        <source>Its end was: %1</source>
        <translation>انتهت بسبب: %1</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n s.</source>
        <translation>
            <numerusform>تُعاد المحاولة الآن.</numerusform>
            <numerusform>تُعاد المحاولة خلال ثانية.</numerusform>
            <numerusform>تُعاد المحاولة خلال ثانيتين.</numerusform>
            <numerusform>تُعاد المحاولة خلال %Ln ث.</numerusform>
            <numerusform>تُعاد المحاولة خلال %Ln ث.</numerusform>
            <numerusform>تُعاد المحاولة خلال %Ln ث.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafeWindow</name>
    <message>
        <source>This panel ended unexpectedly, again and again</source>
        <translation>توقفت هذه اللوحة فجأة مرارًا</translation>
    </message>
    <message>
        <source>The house itself goes on where its hub runs on its own. %1</source>
        <translation>يستمر المنزل حيث يعمل موزّعه مستقلًا. %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>not reached in time</source>
        <translation>لم يُبلغ في الوقت المحدد</translation>
    </message>
    <message>
        <source>not reached in time: %1</source>
        <translation>لم يُبلغ في الوقت المحدد: %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>the device took it, but reports something else</source>
        <translation>قبله الجهاز لكنه يبلّغ بشيء آخر</translation>
    </message>
    <message>
        <source>changed from outside again and again; it is no longer put back</source>
        <translation>تغيّر من الخارج مرارًا؛ لن يُعاد بعد الآن</translation>
    </message>
    <message>
        <source>the device no longer has this property</source>
        <translation>لم تعد للجهاز هذه الخاصية</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>لا رد في الوقت المحدد</translation>
    </message>
    <message>
        <source>no answer in time; whether it was done is unknown</source>
        <translation>لا رد في الوقت المحدد؛ لا يُعرف هل نُفّذ</translation>
    </message>
    <message>
        <source>no answer in time; whether it was done is unknown (%1)</source>
        <translation>لا رد في الوقت المحدد؛ لا يُعرف هل نُفّذ (%1)</translation>
    </message>
    <message>
        <source>not done in time</source>
        <translation>لم يُنفّذ في الوقت المحدد</translation>
    </message>
    <message>
        <source>not done in time (%1)</source>
        <translation>لم يُنفّذ في الوقت المحدد (%1)</translation>
    </message>
    <message>
        <source>the plugin ended</source>
        <translation>انتهت الإضافة</translation>
    </message>
    <message>
        <source>the plugin ended; whether it was done is unknown</source>
        <translation>انتهت الإضافة؛ لا يُعرف هل نُفّذ</translation>
    </message>
    <message>
        <source>the device is gone; whether it was done is unknown</source>
        <translation>اختفى الجهاز؛ لا يُعرف هل نُفّذ</translation>
    </message>
    <message>
        <source>the hub ended before an answer came</source>
        <translation>توقف الموزّع قبل وصول رد</translation>
    </message>
    <message>
        <source>the device no longer has this action</source>
        <translation>لم يعد للجهاز هذا الإجراء</translation>
    </message>
    <message>
        <source>of unknown fate; seen by %1</source>
        <translation>مصيره مجهول؛ رآه %1</translation>
    </message>
    <message>
        <source>of unknown fate; too many of them to be kept</source>
        <translation>مصيره مجهول؛ وهي أكثر من أن تُحفظ</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>سحبه %1</translation>
    </message>
    <message>
        <source>the plugin is not running</source>
        <translation>الإضافة لا تعمل</translation>
    </message>
    <message>
        <source>the plugin does not take more</source>
        <translation>الإضافة لا تقبل المزيد</translation>
    </message>
    <message>
        <source>the plugin did not answer in time</source>
        <translation>لم ترد الإضافة في الوقت المحدد</translation>
    </message>
    <message>
        <source>Nothing can be kept: %1</source>
        <translation>لا يمكن حفظ شيء: %1</translation>
    </message>
    <message>
        <source>Make room on the disk, or make the data folder writable. Atrium goes on by itself.</source>
        <translation>أفسح مكانًا على القرص، أو اجعل مجلد البيانات قابلًا للكتابة. يتابع Atrium من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>%1 records wait for the disk.</source>
        <translation>سجلات تنتظر القرص: %1.</translation>
    </message>
    <message>
        <source>The disk is slow; look at what else writes to it.</source>
        <translation>القرص بطيء؛ انظر ما الذي يكتب عليه أيضًا.</translation>
    </message>
    <message>
        <source>What is measured is not recorded: %1</source>
        <translation>ما يُقاس لا يُسجَّل: %1</translation>
    </message>
    <message>
        <source>All else works. Recording goes on by itself once the disk does.</source>
        <translation>كل ما عداه يعمل. يُستأنف التسجيل من تلقاء نفسه حين يعود القرص.</translation>
    </message>
    <message>
        <source>The clock was set forward by %1 within the last hour.</source>
        <translation>قُدّمت الساعة بمقدار %1 خلال الساعة الأخيرة.</translation>
    </message>
    <message>
        <source>The clock was set back by %1 within the last hour.</source>
        <translation>أُخّرت الساعة بمقدار %1 خلال الساعة الأخيرة.</translation>
    </message>
    <message>
        <source>Times shown before it are off by as much. Let a time service (NTP) keep the clock.</source>
        <translation>الأوقات المعروضة قبله مزاحة بالمقدار نفسه. دع خدمة وقت (NTP) تضبط الساعة.</translation>
    </message>
</context>
<context>
    <name>SeriesChip</name>
    <message>
        <source>Delete takes it away</source>
        <translation>مفتاح Delete يزيلها</translation>
    </message>
</context>
<context>
    <name>SheetBody</name>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>SheetHeader</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Keep open beside the page</source>
        <translation>إبقاؤه مفتوحًا بجانب الصفحة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>/ or Ctrl+F</source>
        <translation>/ أو Ctrl+F</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ و −</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Ctrl+ and Ctrl−</source>
        <translation>Ctrl+ وCtrl−</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>البحث عن الأجهزة</translation>
    </message>
    <message>
        <source>From the pages to the content, and to what is open beside it</source>
        <translation>من الصفحات إلى المحتوى وما هو مفتوح بجانبه</translation>
    </message>
    <message>
        <source>From tile to tile</source>
        <translation>من بطاقة إلى بطاقة</translation>
    </message>
    <message>
        <source>Do what a tile does</source>
        <translation>تنفيذ ما تفعله البطاقة</translation>
    </message>
    <message>
        <source>Open the device</source>
        <translation>فتح الجهاز</translation>
    </message>
    <message>
        <source>Close what is open, go back</source>
        <translation>إغلاق المفتوح والرجوع</translation>
    </message>
    <message>
        <source>Undo the last change of names, areas and places</source>
        <translation>التراجع عن آخر تغيير للأسماء والمناطق والأماكن</translation>
    </message>
    <message>
        <source>Larger and smaller text</source>
        <translation>تكبير النص وتصغيره</translation>
    </message>
    <message>
        <source>Text as large as it was made</source>
        <translation>النص بحجمه الأصلي</translation>
    </message>
    <message>
        <source>This overview</source>
        <translation>هذه النظرة العامة</translation>
    </message>
    <message>
        <source>By keyboard</source>
        <translation>بلوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+5</source>
        <translation>Ctrl+1 … Ctrl+5</translation>
    </message>
    <message>
        <source>Page ↑ and Page ↓</source>
        <translation>Page ↑ و Page ↓</translation>
    </message>
    <message>
        <source>Home, devices, history, activity, system</source>
        <translation>الرئيسية والأجهزة والسجل والنشاط والنظام</translation>
    </message>
    <message>
        <source>More and less; in a chart: closer and farther</source>
        <translation>أكثر وأقل؛ وفي المخطط: أقرب وأبعد</translation>
    </message>
    <message>
        <source>In a chart: earlier and later</source>
        <translation>في المخطط: أقدم وأحدث</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Water leak: %1</source>
        <translation>تسرب ماء: %1</translation>
    </message>
    <message>
        <source>%1 water leaks</source>
        <translation>تسربات الماء: %L1</translation>
    </message>
    <message>
        <source>Smoke: %1</source>
        <translation>دخان: %1</translation>
    </message>
    <message>
        <source>Smoke in %1 places</source>
        <translation>أماكن بها دخان: %L1</translation>
    </message>
    <message>
        <source>Gas: %1</source>
        <translation>غاز: %1</translation>
    </message>
    <message>
        <source>Gas in %1 places</source>
        <translation>أماكن بها غاز: %L1</translation>
    </message>
    <message>
        <source>Carbon monoxide: %1</source>
        <translation>أول أكسيد الكربون: %1</translation>
    </message>
    <message>
        <source>Carbon monoxide in %1 places</source>
        <translation>أماكن بها أول أكسيد الكربون: %L1</translation>
    </message>
    <message>
        <source>Emergency call: %1</source>
        <translation>نداء طوارئ: %1</translation>
    </message>
    <message>
        <source>%1 emergency calls</source>
        <translation>نداءات الطوارئ: %L1</translation>
    </message>
    <message>
        <source>Alarm: %1</source>
        <translation>إنذار: %1</translation>
    </message>
    <message>
        <source>%1 alarms</source>
        <translation>الإنذارات: %L1</translation>
    </message>
    <message>
        <source>%1 does not work</source>
        <translation>لا يعمل: %1</translation>
    </message>
    <message>
        <source>%1 plugins do not work</source>
        <translation>إضافات لا تعمل: %L1</translation>
    </message>
    <message>
        <source>%1 did not obey</source>
        <translation>لم يستجب: %1</translation>
    </message>
    <message>
        <source>%1 devices did not obey</source>
        <translation>أجهزة لم تستجب: %L1</translation>
    </message>
    <message>
        <source>%1 has a problem</source>
        <translation>توجد مشكلة في %1</translation>
    </message>
    <message>
        <source>%1 devices have a problem</source>
        <translation>أجهزة بها مشكلة: %L1</translation>
    </message>
    <message>
        <source>%1 is tampered with</source>
        <translation>عبث بـ %1</translation>
    </message>
    <message>
        <source>%1 devices are tampered with</source>
        <translation>أجهزة تعرضت للعبث: %L1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>مفتوح: %1</translation>
    </message>
    <message>
        <source>%1 garages open</source>
        <translation>المرائب المفتوحة: %L1</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>غير متصل: %L1</translation>
    </message>
    <message>
        <source>%1 devices offline</source>
        <translation>الأجهزة غير المتصلة: %L1</translation>
    </message>
    <message>
        <source>%1: battery low</source>
        <translation>بطارية ضعيفة: %1</translation>
    </message>
    <message>
        <source>%1 batteries low</source>
        <translation>البطاريات الضعيفة: %L1</translation>
    </message>
    <message>
        <source>%1 doors or windows open</source>
        <translation>أبواب أو نوافذ مفتوحة: %L1</translation>
    </message>
    <message>
        <source>%1 locked</source>
        <translation>مقفل: %1</translation>
    </message>
    <message>
        <source>All locked</source>
        <translation>كل الأقفال مقفلة</translation>
    </message>
    <message>
        <source>%1 unlocked</source>
        <translation>غير مقفل: %1</translation>
    </message>
    <message>
        <source>%1 of %2 locked</source>
        <translation>%L1 من %L2 مقفلة</translation>
    </message>
    <message>
        <source>Armed, away</source>
        <translation>الإنذار مفعّل، خارج المنزل</translation>
    </message>
    <message>
        <source>Armed, at home</source>
        <translation>الإنذار مفعّل، في المنزل</translation>
    </message>
    <message>
        <source>Armed, night</source>
        <translation>الإنذار مفعّل، ليلًا</translation>
    </message>
    <message>
        <source>Armed: %1</source>
        <translation>الإنذار مفعّل: %1</translation>
    </message>
    <message>
        <source>1 light on</source>
        <translation>مصباح واحد مضاء</translation>
    </message>
    <message>
        <source>%1 lights on</source>
        <translation>المصابيح المضاءة: %L1</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <translation>في الداخل %1</translation>
    </message>
    <message>
        <source>And %1 more</source>
        <translation>و%L1 أخرى</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>كل شيء على ما يرام</translation>
    </message>
    <message>
        <source>As of %1: %2</source>
        <translation>حتى %1: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1: أقل</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: أكثر</translation>
    </message>
</context>
<context>
    <name>StillImage</name>
    <message>
        <source>Neither an http address nor a picture</source>
        <translation>ليس عنوان http ولا صورة</translation>
    </message>
    <message>
        <source>It is too large, or did not come in time</source>
        <translation>الصورة كبيرة جدًا أو لم تصل في الوقت المناسب</translation>
    </message>
    <message>
        <source>It does not answer: %1</source>
        <translation>لا توجد استجابة: %1</translation>
    </message>
    <message>
        <source>It is larger than %1 pixels</source>
        <translation>الصورة أكبر من %1 بكسل</translation>
    </message>
    <message>
        <source>It is no picture that can be shown</source>
        <translation>لا يمكن عرض هذه الصورة</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>Warm</source>
        <translation>دافئ</translation>
    </message>
    <message>
        <source>Soft white</source>
        <translation>أبيض ناعم</translation>
    </message>
    <message>
        <source>Coral</source>
        <translation>مرجاني</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>Not accepted</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>في الحجر</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>يُعاد تشغيله</translation>
    </message>
    <message>
        <source>Not fully working</source>
        <translation>لا يعمل بالكامل</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Looking for devices</source>
        <translation>يبحث عن أجهزة</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>No plugin is set up.</source>
        <translation>لم تُعدّ أي إضافة.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>كل شيء يعمل.</translation>
    </message>
    <message>
        <source>%1: a look is needed. Everything else works.</source>
        <translation>%1: تلزم مراجعة. كل ما عدا ذلك يعمل.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>متعطل</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>محدود</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Connected screens and programs</source>
        <translation>الشاشات والبرامج المتصلة</translation>
    </message>
    <message>
        <source>Open wishes</source>
        <translation>الطلبات المفتوحة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>الموزّع</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Plugin %1</source>
        <translation>الإضافة %1</translation>
    </message>
    <message>
        <source>Devices of %1</source>
        <translation>أجهزة %1</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>هذا البرنامج</translation>
    </message>
    <message>
        <source>Wishes for %1</source>
        <translation>طلبات %1</translation>
    </message>
</context>
<context>
    <name>SystemView</name>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>الإضافات</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Add a plugin</source>
        <translation>إضافة ملحق جديد</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>مطفأ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Partly open</source>
        <translation>مفتوح جزئيًا</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>يُفتح</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>يُغلق</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>غير مقفل</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>حركة</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>لا حركة</translation>
    </message>
    <message>
        <source>Somebody here</source>
        <translation>يوجد شخص</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>لا أحد هنا</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>تسرب</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>جاف</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>دخان</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>غاز</translation>
    </message>
    <message>
        <source>Carbon monoxide</source>
        <translation>أول أكسيد الكربون</translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>لا خطر</translation>
    </message>
    <message>
        <source>Tampered with</source>
        <translation>تعرّض للعبث</translation>
    </message>
    <message>
        <source>Vibrating</source>
        <translation>يهتز</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>ساكن</translation>
    </message>
    <message>
        <source>Help called</source>
        <translation>طُلبت المساعدة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>ضعيف</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>مكتوم</translation>
    </message>
    <message>
        <source>New devices may join</source>
        <translation>يمكن للأجهزة الجديدة الانضمام</translation>
    </message>
    <message>
        <source>Closed to new devices</source>
        <translation>مغلق أمام الأجهزة الجديدة</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Heating to %1</source>
        <translation>التدفئة إلى %1</translation>
    </message>
    <message>
        <source>Cooling to %1</source>
        <translation>التبريد إلى %1</translation>
    </message>
    <message>
        <source>Idle at %1</source>
        <translation>خامل عند %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 ← %3</translation>
    </message>
    <message>
        <source>%1 changing</source>
        <translation>%1 قيد التغيير</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>الهدف %1</translation>
    </message>
    <message>
        <source>Target %1 → %2</source>
        <translation>الهدف %1 ← %2</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>الآن %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>متبقٍ %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>غير متصل منذ %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>view only</source>
        <translation>للعرض فقط</translation>
    </message>
    <message>
        <source>Not for guests</source>
        <translation>ليس للضيوف</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>لا قيمة بعد</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا استجابة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>تعذّر الوصول</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Jammed</source>
        <translation>عالق</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>فات الأوان</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>مفترض</translation>
    </message>
</context>
<context>
    <name>TileRowView</name>
    <message>
        <source>Switch off the lights in %1</source>
        <translation>إطفاء المصابيح في %1</translation>
    </message>
</context>
<context>
    <name>TileSide</name>
    <message>
        <source>Try again: %1</source>
        <translation>إعادة المحاولة: %1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>التفاصيل: %1</translation>
    </message>
</context>
<context>
    <name>TilesPage</name>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>لا أجهزة</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>%Ln أجهزة</numerusform>
            <numerusform>%Ln جهازًا</numerusform>
            <numerusform>%Ln جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>الكل %L1</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>كل المناطق</translation>
    </message>
    <message>
        <source>All plugins</source>
        <translation>كل الإضافات</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>تحتاج إلى مراجعة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصلة</translation>
    </message>
</context>
<context>
    <name>TilesView</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Edit areas</source>
        <translation>تعديل المناطق</translation>
    </message>
    <message>
        <source>Show tiles</source>
        <translation>عرض البطاقات</translation>
    </message>
    <message>
        <source>Show a list</source>
        <translation>عرض قائمة</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>No device is all of what is chosen above.</source>
        <translation>لا يوجد جهاز يطابق كل ما اختير أعلاه.</translation>
    </message>
    <message>
        <source>Devices appear here as soon as a plugin finds them.</source>
        <translation>تظهر الأجهزة هنا فور أن تجدها إحدى الإضافات.</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>لا أجهزة بعد</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>d MMM</source>
        <extracomment>As Qt writes dates: d day, ddd weekday, MMM month, yyyy year.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>MMM</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>yyyy</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>ms</source>
        <translation>مللي ثانية</translation>
    </message>
    <message>
        <source>s</source>
        <translation>ث</translation>
    </message>
    <message>
        <source>min</source>
        <translation>د</translation>
    </message>
    <message>
        <source>h</source>
        <translation>س</translation>
    </message>
    <message>
        <source>d</source>
        <translation>ي</translation>
    </message>
    <message>
        <source>1/min</source>
        <translation>دورة/د</translation>
    </message>
    <message>
        <source>L/min</source>
        <translation>ل/د</translation>
    </message>
    <message>
        <source>mm/h</source>
        <translation>مم/س</translation>
    </message>
    <message>
        <source>m/s</source>
        <translation>م/ث</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>كم/س</translation>
    </message>
</context>
<context>
    <name>WelcomeForm</name>
    <message>
        <source>Broker</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>User, if it asks for one</source>
        <translation>المستخدم، إن طُلب</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Zigbee2MQTT’s base topic</source>
        <translation>الموضوع الأساسي لـ Zigbee2MQTT</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>مشفّر (TLS)</translation>
    </message>
    <message>
        <source>Own authority: its certificate, a PEM file on the hub</source>
        <translation>جهة إصدار خاصة: شهادتها، ملف PEM على الموزّع</translation>
    </message>
    <message>
        <source>Own certificate, if it asks for one</source>
        <translation>شهادة خاصة، إن طُلبت</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>مفتاحها</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome home</source>
        <translation>مرحبًا بك في منزلك</translation>
    </message>
    <message>
        <source>Atrium shows and controls what your MQTT broker knows of, Zigbee2MQTT’s devices first. Where is it?</source>
        <translation>يعرض Atrium ما يعرفه وسيط MQTT لديك ويتحكم فيه، وأولها أجهزة Zigbee2MQTT. أين هو؟</translation>
    </message>
    <message>
        <source>No broker at hand? The demo home has lamps, shutters, heating and more. None of it is real, and you can remove it at any time.</source>
        <translation>لا يوجد وسيط لديك؟ في المنزل التجريبي مصابيح وستائر وتدفئة وغيرها. لا شيء منها حقيقي، ويمكنك إزالته في أي وقت.</translation>
    </message>
    <message>
        <source>Look around in the demo home</source>
        <translation>التجول في المنزل التجريبي</translation>
    </message>
</context>
<context>
    <name>WidgetBinder</name>
    <message>
        <source>“%1” cannot be read as what is wanted here</source>
        <translation>«%1» ليس ما هو مطلوب هنا</translation>
    </message>
</context>
<context>
    <name>WidgetLook</name>
    <message>
        <source>Asked for %1</source>
        <translation>المطلوب: %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>‎%1 مفتوح</translation>
    </message>
</context>
<context>
    <name>WidgetViewModel</name>
    <message>
        <source>asked for %1</source>
        <translation>المطلوب: %1</translation>
    </message>
</context>
<context>
    <name>WindowModel</name>
    <message>
        <source>Hub connected</source>
        <translation>الموزّع متصل</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>No connection to the hub</source>
        <translation>لا يوجد اتصال بالموزّع</translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation>إعادة المحاولة خلال %1 ث.</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>جارٍ المحاولة…</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>لا مزيد.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%Ln أخرى.</numerusform>
            <numerusform>و%Ln آخر.</numerusform>
            <numerusform>و%Ln آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1:</source>
        <translation>حتى %1:</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
</context>
<context>
    <name>atrium::window::DesktopNotes</name>
    <message>
        <source>Seen</source>
        <translation>تمت الرؤية</translation>
    </message>
    <message>
        <source>Not for an hour</source>
        <translation>ليس لمدة ساعة</translation>
    </message>
</context>
<context>
    <name>atrium::window::HouseTiles</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>atrium::window::Panel</name>
    <message>
        <source>Leave this panel</source>
        <translation>مغادرة هذه اللوحة</translation>
    </message>
</context>
</TS>
