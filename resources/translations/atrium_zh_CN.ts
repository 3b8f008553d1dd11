<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActivityLine</name>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>sent, not reported</source>
        <translation>已发送，未回报</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>sent, outcome unknown</source>
        <translation>已发送，结果未知</translation>
    </message>
    <message>
        <source>Atrium started</source>
        <translation>Atrium 已启动</translation>
    </message>
    <message>
        <source>Areas were changed</source>
        <translation>区域已更改</translation>
    </message>
    <message>
        <source>Settings were changed</source>
        <translation>设置已更改</translation>
    </message>
    <message>
        <source>Device was removed</source>
        <translation>设备已移除</translation>
    </message>
    <message>
        <source>Plugin was set up</source>
        <translation>插件已设置</translation>
    </message>
    <message>
        <source>Plugin was removed</source>
        <translation>插件已移除</translation>
    </message>
    <message>
        <source>Plugin was switched on or off</source>
        <translation>插件已启用或停用</translation>
    </message>
    <message>
        <source>Plugin was started anew</source>
        <translation>插件已重新启动</translation>
    </message>
    <message>
        <source>Package was installed</source>
        <translation>软件包已安装</translation>
    </message>
    <message>
        <source>Permissions were changed</source>
        <translation>权限已更改</translation>
    </message>
    <message>
        <source>Package went back to the version before</source>
        <translation>软件包已回退到上一版本</translation>
    </message>
    <message>
        <source>Package was removed</source>
        <translation>软件包已移除</translation>
    </message>
    <message>
        <source>A signing key is trusted</source>
        <translation>已信任一个签名密钥</translation>
    </message>
    <message>
        <source>A signing key is no longer trusted</source>
        <translation>已不再信任一个签名密钥</translation>
    </message>
    <message>
        <source>A secret was changed</source>
        <translation>一个机密已更改</translation>
    </message>
    <message>
        <source>A secret was removed</source>
        <translation>一个机密已移除</translation>
    </message>
    <message>
        <source>went offline</source>
        <translation>已离线</translation>
    </message>
    <message>
        <source>is back</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>was removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>runs again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>does not fully work</source>
        <translation>部分功能异常</translation>
    </message>
    <message>
        <source>ended and is started again</source>
        <translation>已退出，正在重新启动</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>was not accepted</source>
        <translation>未被接受</translation>
    </message>
    <message>
        <source>was put into quarantine</source>
        <translation>已被隔离</translation>
    </message>
    <message>
        <source>Its plugin does not run.</source>
        <translation>它的插件未在运行。</translation>
    </message>
    <message>
        <source>Longer silent than is its way.</source>
        <translation>沉默时间比平时长。</translation>
    </message>
    <message>
        <source>It took none of several writes.</source>
        <translation>多次指令均未被接受。</translation>
    </message>
    <message>
        <source>It comes and goes.</source>
        <translation>时断时续。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>用时 %1 秒</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1</translation>
    </message>
    <message numerus="yes">
        <source>tried %n times</source>
        <translation>
            <numerusform>尝试了 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of %1</source>
        <translation>
            <numerusform>%1 的另外 %n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>An alert was seen</source>
        <translation>一条警报已查看</translation>
    </message>
    <message>
        <source>An alert was silenced</source>
        <translation>一条警报已静音</translation>
    </message>
    <message>
        <source>found water</source>
        <translation>发现漏水</translation>
    </message>
    <message>
        <source>found smoke</source>
        <translation>发现烟雾</translation>
    </message>
    <message>
        <source>found gas</source>
        <translation>发现燃气</translation>
    </message>
    <message>
        <source>found carbon monoxide</source>
        <translation>发现一氧化碳</translation>
    </message>
    <message>
        <source>called for help</source>
        <translation>已求助</translation>
    </message>
    <message>
        <source>gave the alarm</source>
        <translation>已发出警报</translation>
    </message>
    <message>
        <source>rang</source>
        <translation>已响铃</translation>
    </message>
    <message>
        <source>has a flat battery</source>
        <translation>电池耗尽</translation>
    </message>
</context>
<context>
    <name>ActivityView</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>It is shown when the hub is there again.</source>
        <translation>中枢恢复连接后将会显示。</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened yet.</source>
        <translation>还没有发生过此类活动。</translation>
    </message>
    <message>
        <source>What is asked for, and what becomes of it, is listed here.</source>
        <translation>这里会列出发出的请求及其结果。</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无内容</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>AmbientDay</name>
    <message>
        <source>inside</source>
        <translation>室内</translation>
    </message>
</context>
<context>
    <name>AmbientModel</name>
    <message>
        <source>%1 min left</source>
        <translation>剩余 %1 分钟</translation>
    </message>
    <message>
        <source>No connection to the hub</source>
        <translation>未连接到中枢</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2 分钟</translation>
    </message>
    <message>
        <source>%1 · %2 h</source>
        <translation>%1 · %2 小时</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <translation>室内 %1</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>室外</translation>
    </message>
    <message>
        <source>outside, %1</source>
        <translation>室外，%1</translation>
    </message>
</context>
<context>
    <name>AmbientScene</name>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1，%2。%3</translation>
    </message>
</context>
<context>
    <name>AreaList</name>
    <message>
        <source>Areas</source>
        <translation>区域</translation>
    </message>
</context>
<context>
    <name>AreaRow</name>
    <message>
        <source>Name of the area</source>
        <translation>区域名称</translation>
    </message>
    <message>
        <source>Name of the floor</source>
        <translation>楼层名称</translation>
    </message>
</context>
<context>
    <name>AreaRowButtons</name>
    <message>
        <source>Make it an area</source>
        <translation>设为区域</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 的更多操作</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>收起 %1</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>展开 %1</translation>
    </message>
    <message>
        <source>On which floor …</source>
        <translation>位于哪一层…</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
</context>
<context>
    <name>AreasPage</name>
    <message>
        <source>An area needs a name</source>
        <translation>区域需要名称</translation>
    </message>
    <message>
        <source>At most 200 characters</source>
        <translation>最多 200 个字符</translation>
    </message>
    <message>
        <source>There is one of this name already</source>
        <translation>此名称已存在</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>区域 %1</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>%1 的名称</translation>
    </message>
    <message>
        <source>Removal of %1</source>
        <translation>%1 的移除</translation>
    </message>
    <message>
        <source>Area of %1</source>
        <translation>%1 的区域</translation>
    </message>
    <message>
        <source>Place of %1</source>
        <translation>%1 的位置</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no device in it.</source>
        <translation>其中没有设备。</translation>
    </message>
    <message numerus="yes">
        <source>Its %n devices stay, without an area.</source>
        <translation>
            <numerusform>其中的 %n 台设备会保留，但不属于任何区域。</numerusform>
        </translation>
    </message>
    <message>
        <source>On no floor</source>
        <translation>不在任何楼层</translation>
    </message>
    <message>
        <source>A floor needs a name</source>
        <translation>楼层需要名称</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>楼层 %1</translation>
    </message>
    <message>
        <source>Floor of %1</source>
        <translation>%1 的楼层</translation>
    </message>
    <message>
        <source>There is no area on it.</source>
        <translation>该楼层没有区域。</translation>
    </message>
    <message numerus="yes">
        <source>Its %n areas stay, on no floor.</source>
        <translation>
            <numerusform>其中的 %n 个区域会保留，但不属于任何楼层。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas</source>
        <translation>
            <numerusform>%n 个区域</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreasView</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Drag by the handle. By keyboard: Space lifts and lets go, arrows move, Enter opens what can be done.</source>
        <translation>拖动手柄移动。键盘：空格拿起和放下，方向键移动，回车打开操作。</translation>
    </message>
    <message>
        <source>Areas and floors</source>
        <translation>区域和楼层</translation>
    </message>
    <message>
        <source>A new area or floor</source>
        <translation>新区域或新楼层</translation>
    </message>
    <message>
        <source>Add area</source>
        <translation>添加区域</translation>
    </message>
    <message>
        <source>Add floor</source>
        <translation>添加楼层</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>一切都是最新的。</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>已恢复连接</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>That was not done</source>
        <translation>操作未执行</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>BrokerSetup</name>
    <message>
        <source>The whole path on the hub, such as /etc/ssl/home.pem</source>
        <translation>中枢上的完整路径，例如 /etc/ssl/home.pem</translation>
    </message>
    <message>
        <source>The name or address of the broker, such as 192.168.1.20</source>
        <translation>代理服务器的名称或地址，例如 192.168.1.20</translation>
    </message>
    <message>
        <source>Only the name or address, without “mqtt://”</source>
        <translation>只需名称或地址，不要写“mqtt://”</translation>
    </message>
    <message>
        <source>A number from 1 to 65535</source>
        <translation>1 到 65535 之间的数字</translation>
    </message>
    <message>
        <source>A certificate needs its key</source>
        <translation>证书需要对应的密钥</translation>
    </message>
    <message>
        <source>A key needs its certificate</source>
        <translation>密钥需要对应的证书</translation>
    </message>
</context>
<context>
    <name>ChartWidget</name>
    <message>
        <source>Nothing measured yet</source>
        <translation>暂无测量数据</translation>
    </message>
</context>
<context>
    <name>ColorWidget</name>
    <message>
        <source>White</source>
        <translation>白光</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colour temperature</source>
        <translation>色温</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>色相</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>饱和度</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
</context>
<context>
    <name>ConfigForm</name>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>%1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>A number from %1 to %2</source>
        <translation>%1 到 %2 之间的数字</translation>
    </message>
    <message>
        <source>A whole number from %1 on</source>
        <translation>不小于 %1 的整数</translation>
    </message>
    <message>
        <source>A number from %1 on</source>
        <translation>不小于 %1 的数字</translation>
    </message>
    <message>
        <source>A whole number up to %1</source>
        <translation>不大于 %1 的整数</translation>
    </message>
    <message>
        <source>A number up to %1</source>
        <translation>不大于 %1 的数字</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Kept; write to replace it</source>
        <translation>已保存；输入即可替换</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>This is needed</source>
        <translation>此项必填</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters</source>
        <translation>
            <numerusform>最多 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>条目 %1</translation>
    </message>
    <message>
        <source>Not set: %1</source>
        <translation>未设置：%1</translation>
    </message>
    <message numerus="yes">
        <source>At least %n entries</source>
        <translation>
            <numerusform>至少 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>This has not the form that is wanted</source>
        <translation>格式不符合要求</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Do it</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Hold to %1</source>
        <translation>按住：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>DeviceHistory</name>
    <message>
        <source>Open in the history</source>
        <translation>在历史中打开</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message numerus="yes">
        <source>Asked for %1 at %2, %n tries.</source>
        <translation>
            <numerusform>%2 请求了 %1，尝试 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>It still says %1.</source>
        <translation>设备仍报告 %1。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>自 %1 起离线</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>上次回报</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>制造商</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1: nobody knows whether it was done</source>
        <translation>%1：不确定是否已执行</translation>
    </message>
    <message>
        <source>Asked at %1. Have a look before you ask again.</source>
        <translation>于 %1 请求。再次请求前请先查看。</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已查看</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>%1 的名称</translation>
    </message>
    <message>
        <source>Favourite %1</source>
        <translation>收藏 %1</translation>
    </message>
    <message>
        <source>Hiding of %1</source>
        <translation>%1 的隐藏</translation>
    </message>
    <message>
        <source>Area of %1</source>
        <translation>%1 的区域</translation>
    </message>
    <message>
        <source>How you arranged it fits no more</source>
        <translation>您的排列已不再适用</translation>
    </message>
    <message>
        <source>It changed by an update. What you arranged is kept, and not applied: %1</source>
        <translation>设备因更新而改变。您的排列已保留，但未应用：%1</translation>
    </message>
    <message>
        <source>As the maker made it</source>
        <translation>恢复原厂样式</translation>
    </message>
</context>
<context>
    <name>DeviceRuns</name>
    <message>
        <source>Waits to be sent</source>
        <translation>等待发送</translation>
    </message>
</context>
<context>
    <name>DeviceSettings</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>A new area</source>
        <translation>新区域</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Hide on Home</source>
        <translation>在首页隐藏</translation>
    </message>
</context>
<context>
    <name>Dial</name>
    <message>
        <source>%1: less</source>
        <translation>%1：减少</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1：增加</translation>
    </message>
</context>
<context>
    <name>DisplaySettings</name>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>减弱动态效果</translation>
    </message>
    <message>
        <source>Leave this screen</source>
        <translation>退出此屏幕</translation>
    </message>
</context>
<context>
    <name>EnergyCard</name>
    <message>
        <source>Energy</source>
        <translation>能量</translation>
    </message>
</context>
<context>
    <name>FaceEditor</name>
    <message>
        <source>Part %1</source>
        <translation>部件 %1</translation>
    </message>
    <message>
        <source>Place of %1</source>
        <translation>%1 的位置</translation>
    </message>
    <message>
        <source>Showing of %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Hiding of %1</source>
        <translation>隐藏 %1</translation>
    </message>
    <message>
        <source>Icon of %1</source>
        <translation>%1 的图标</translation>
    </message>
    <message>
        <source>Arrangement of %1</source>
        <translation>%1 的排列</translation>
    </message>
</context>
<context>
    <name>FaceRow</name>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>上移 %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>下移 %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>隐藏 %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
</context>
<context>
    <name>FaceSettings</name>
    <message>
        <source>Icon</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>As the maker made it</source>
        <translation>恢复原厂样式</translation>
    </message>
    <message>
        <source>What the sheet shows, in your order. Drag by the handle, or press Alt with an arrow.</source>
        <translation>面板所显示的内容，按您的顺序排列。拖动手柄，或按 Alt 加方向键。</translation>
    </message>
</context>
<context>
    <name>FaultEditor</name>
    <message>
        <source>Of all reports or requests; of a reboot, the chance in a minute.</source>
        <translation>占全部报告或请求的比例；若为重启，则为每分钟的概率。</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>出什么问题</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Longest delay or absence</source>
        <translation>最长延迟或离线</translation>
    </message>
    <message>
        <source>Empty: 2 seconds.</source>
        <translation>留空：2 秒。</translation>
    </message>
    <message>
        <source>Begins after</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Empty: at once.</source>
        <translation>留空：立即。</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>Empty: until you end it.</source>
        <translation>留空：直到您结束它。</translation>
    </message>
    <message>
        <source>Comes again every</source>
        <translation>重复间隔</translation>
    </message>
    <message>
        <source>Empty: only once.</source>
        <translation>留空：仅一次。</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>所有设备</translation>
    </message>
    <message>
        <source>each of kind %1</source>
        <translation>所有 %1 类设备</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>持续 %1</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>每 %1</translation>
    </message>
</context>
<context>
    <name>FaultForm</name>
    <message>
        <source>Add a fault</source>
        <translation>添加故障</translation>
    </message>
    <message>
        <source>Which devices: all of them</source>
        <translation>哪些设备：全部</translation>
    </message>
    <message>
        <source>Which devices: only these</source>
        <translation>哪些设备：仅这些</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>选择设备</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>FaultHouses</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Everything works as it should. Choose what is to go wrong and watch how Atrium copes.</source>
        <translation>一切运行正常。选择要出现的故障，看看 Atrium 如何应对。</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>平稳</translation>
    </message>
    <message>
        <source>A house as most are: now and then a report is late.</source>
        <translation>和大多数家庭一样：偶尔有回报迟到。</translation>
    </message>
    <message>
        <source>Flaky</source>
        <translation>不稳定</translation>
    </message>
    <message>
        <source>Devices come and go, forget what they were told and take their time.</source>
        <translation>设备时断时续，忘记指令，反应迟缓。</translation>
    </message>
    <message>
        <source>Lossy</source>
        <translation>丢包</translation>
    </message>
    <message>
        <source>A bad radio: a fifth of what is said or asked gets lost, the rest comes late, twice or out of order.</source>
        <translation>信号很差：五分之一的消息会丢失，其余的会迟到、重复或乱序。</translation>
    </message>
    <message>
        <source>Chaos</source>
        <translation>混乱</translation>
    </message>
    <message>
        <source>All of it at once, and every three minutes the bridge is away for 20 seconds.</source>
        <translation>所有故障同时出现，并且网桥每三分钟断开 20 秒。</translation>
    </message>
    <message>
        <source>Lost reports</source>
        <translation>回报丢失</translation>
    </message>
    <message>
        <source>Late reports</source>
        <translation>回报延迟</translation>
    </message>
    <message>
        <source>Reports out of order</source>
        <translation>回报乱序</translation>
    </message>
    <message>
        <source>Repeated reports</source>
        <translation>重复回报</translation>
    </message>
    <message>
        <source>Old values said anew</source>
        <translation>重报旧值</translation>
    </message>
    <message>
        <source>Contradictory reports</source>
        <translation>矛盾的回报</translation>
    </message>
    <message>
        <source>Nonsense</source>
        <translation>无意义的值</translation>
    </message>
    <message>
        <source>Lost requests</source>
        <translation>请求丢失</translation>
    </message>
    <message>
        <source>Requests done in part</source>
        <translation>请求部分完成</translation>
    </message>
    <message>
        <source>Slow changes</source>
        <translation>变化缓慢</translation>
    </message>
    <message>
        <source>Devices out of reach</source>
        <translation>设备无法连接</translation>
    </message>
    <message>
        <source>Requests without an answer</source>
        <translation>请求无应答</translation>
    </message>
    <message>
        <source>Reboots that forget</source>
        <translation>重启后遗忘</translation>
    </message>
    <message>
        <source>Bridge away</source>
        <translation>网桥断开</translation>
    </message>
    <message>
        <source>Faults of your own are in force.</source>
        <translation>自定义故障已生效。</translation>
    </message>
</context>
<context>
    <name>FaultsCard</name>
    <message>
        <source>Simulator faults</source>
        <translation>模拟器故障</translation>
    </message>
    <message>
        <source>End all faults</source>
        <translation>结束所有故障</translation>
    </message>
    <message>
        <source>Faults in force</source>
        <translation>生效中的故障</translation>
    </message>
    <message>
        <source>Add a fault</source>
        <translation>添加故障</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter by name, area or kind</source>
        <translation>按名称、区域或类型筛选</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>插件</translation>
    </message>
</context>
<context>
    <name>FormEntries</name>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Another of %1</source>
        <translation>再添加一个%1</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>再添加一个</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>FormEntryRow</name>
    <message>
        <source>Move %1 up</source>
        <translation>上移 %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>下移 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>FormFieldView</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1（必填）</translation>
    </message>
    <message>
        <source>This cannot be edited here; it stays as it is.</source>
        <translation>此项无法在这里编辑，将保持原样。</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>添加条目</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜间</translation>
    </message>
</context>
<context>
    <name>GalleryWindow</name>
    <message>
        <source>Atrium: gallery</source>
        <translation>Atrium：图库</translation>
    </message>
</context>
<context>
    <name>HistoryBoard</name>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>这段时间没有任何记录。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Temperatures, electricity, doors: what devices report is kept.</source>
        <translation>温度、用电、门窗：设备上报的内容都会保存。</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>无法读取历史记录</translation>
    </message>
    <message>
        <source>Nothing is charted yet</source>
        <translation>尚未绘制任何内容</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>HistoryEnergy</name>
    <message>
        <source>The house used</source>
        <translation>住宅用电</translation>
    </message>
    <message>
        <source>Made by the sun</source>
        <translation>太阳能发电</translation>
    </message>
    <message>
        <source>From the grid</source>
        <translation>从电网取电</translation>
    </message>
    <message>
        <source>Into the grid</source>
        <translation>向电网供电</translation>
    </message>
    <message>
        <source>Into the battery</source>
        <translation>充入电池</translation>
    </message>
    <message>
        <source>From the battery</source>
        <translation>从电池放出</translation>
    </message>
</context>
<context>
    <name>HistoryFigures</name>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
</context>
<context>
    <name>HistoryHead</name>
    <message>
        <source>Energy &amp; history</source>
        <translation>能量与历史</translation>
    </message>
    <message>
        <source>Choose what is charted</source>
        <translation>选择要绘制的内容</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>HistoryPicks</name>
    <message>
        <source>Choose what is charted</source>
        <translation>选择要绘制的内容</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Device, value or area</source>
        <translation>设备、数值或区域</translation>
    </message>
    <message>
        <source>Nothing of this name has a history.</source>
        <translation>没有此名称的历史记录。</translation>
    </message>
    <message>
        <source>More than five lines cannot be told apart: take one away first.</source>
        <translation>超过五条线难以区分：请先移除一条。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>HistoryPlot</name>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Hide the table</source>
        <translation>隐藏表格</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>以表格显示</translation>
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
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>dddd, d MMM</source>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>ddd, d MMM yyyy</source>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>ddd, d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>%1 of the time measured</source>
        <translation>%1 的时间有测量</translation>
    </message>
    <message numerus="yes">
        <source>changed %n times</source>
        <translation>
            <numerusform>变化了 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能量</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold to confirm</source>
        <translation>按住以确认</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>需要查看</translation>
    </message>
    <message>
        <source>Without an area</source>
        <translation>未分区</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>HomeHeader</name>
    <message>
        <source>Search devices</source>
        <translation>搜索设备</translation>
    </message>
    <message>
        <source>Switch off all lights</source>
        <translation>关闭所有灯</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Look at the plugins</source>
        <translation>查看插件</translation>
    </message>
    <message>
        <source>Devices appear here as soon as a plugin finds them.</source>
        <translation>插件发现设备后，会显示在这里。</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>还没有设备</translation>
    </message>
</context>
<context>
    <name>HouseAlerts</name>
    <message>
        <source>Water leak</source>
        <translation>漏水</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>烟雾</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>燃气</translation>
    </message>
    <message>
        <source>Carbon monoxide</source>
        <translation>一氧化碳</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>求助</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>警报</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>It is over; nobody has seen it yet.</source>
        <translation>已结束；尚无人查看。</translation>
    </message>
    <message>
        <source>Somebody rang: %1</source>
        <translation>有人按门铃：%1</translation>
    </message>
    <message>
        <source>%1 did not do what was asked</source>
        <translation>%1 未按要求执行</translation>
    </message>
    <message>
        <source>%1 needs a battery</source>
        <translation>%1 需要更换电池</translation>
    </message>
    <message>
        <source>%1 does not run</source>
        <translation>%1 未运行</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已查看</translation>
    </message>
</context>
<context>
    <name>HouseTrouble</name>
    <message>
        <source>The hub&apos;s clock was set</source>
        <translation>中枢的时钟已调整</translation>
    </message>
    <message>
        <source>The hub cannot write to its disk</source>
        <translation>中枢无法写入磁盘</translation>
    </message>
    <message>
        <source>The hub&apos;s disk is slow</source>
        <translation>中枢的磁盘很慢</translation>
    </message>
</context>
<context>
    <name>IconDialog</name>
    <message>
        <source>Choose an icon</source>
        <translation>选择图标</translation>
    </message>
    <message>
        <source>Search in English: lamp, door, sun …</source>
        <translation>用英语搜索：lamp、door、sun…</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>No icon has this name. They are named in English.</source>
        <translation>没有此名称的图标。图标名称为英语。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>As the maker made it</source>
        <translation>恢复原厂样式</translation>
    </message>
</context>
<context>
    <name>ImageWidget</name>
    <message>
        <source>Loading …</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>暂无图像</translation>
    </message>
</context>
<context>
    <name>InputWidget</name>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>KindGroup</name>
    <message>
        <source>Lights</source>
        <translation>灯光</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>窗帘</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>温控</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安防</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>影音</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>家电</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能源</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Without it nothing is watched and nothing is switched until you open Atrium again.</source>
        <translation>否则，在您再次打开 Atrium 之前，将不会有任何监控和控制。</translation>
    </message>
    <message>
        <source>Keep the house running?</source>
        <translation>让家继续运行吗？</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation>全部停止</translation>
    </message>
</context>
<context>
    <name>LightsOff</name>
    <message numerus="yes">
        <source>Switch off %n lights in the whole home?</source>
        <translation>
            <numerusform>关闭全屋的 %n 盏灯？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch off %n lights in %1?</source>
        <translation>
            <numerusform>关闭 %1 的 %n 盏灯？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lights did not go off: %1</source>
        <translation>
            <numerusform>%n 盏灯未关闭：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LightsOffDialog</name>
    <message>
        <source>All off</source>
        <translation>全部关闭</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>After a power cut</source>
        <translation>断电恢复后</translation>
    </message>
    <message>
        <source>Air</source>
        <translation>空气</translation>
    </message>
    <message>
        <source>Air pressure</source>
        <translation>气压</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回应</translation>
    </message>
    <message>
        <source>Armed at home</source>
        <translation>在家布防</translation>
    </message>
    <message>
        <source>Armed away</source>
        <translation>离家布防</translation>
    </message>
    <message>
        <source>Armed for the night</source>
        <translation>夜间布防</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>恢复之前状态</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>自然变化</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>在家</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离家</translation>
    </message>
    <message>
        <source>Away mode</source>
        <translation>离家模式</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation>电量低</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>门铃</translation>
    </message>
    <message>
        <source>Bin emptied</source>
        <translation>尘盒已清空</translation>
    </message>
    <message>
        <source>Bird song</source>
        <translation>鸟鸣</translation>
    </message>
    <message>
        <source>Brew</source>
        <translation>冲泡</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Brightness of the room</source>
        <translation>室内亮度</translation>
    </message>
    <message>
        <source>By</source>
        <translation>艺人</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自行</translation>
    </message>
    <message>
        <source>CO₂</source>
        <translation>CO₂</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Candle</source>
        <translation>烛光</translation>
    </message>
    <message>
        <source>Cappuccino</source>
        <translation>卡布奇诺</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>电量</translation>
    </message>
    <message>
        <source>Charge now</source>
        <translation>立即充电</translation>
    </message>
    <message>
        <source>Charge up to</source>
        <translation>充电至</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>已充电</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>正在充电</translation>
    </message>
    <message>
        <source>Child lock</source>
        <translation>童锁</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>铃声</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>经典</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>清扫</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>已清扫</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>正在清扫</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>晴朗</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close by itself</source>
        <translation>自动关闭</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>正在关闭</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>阴天</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>咖啡</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Color temp</source>
        <translation>色温</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colour loop</source>
        <translation>颜色循环</translation>
    </message>
    <message>
        <source>Colour temperature</source>
        <translation>色温</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>舒适</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>门磁</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>制冷</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>正在制冷</translation>
    </message>
    <message>
        <source>Cooling to {}</source>
        <translation>正在制冷至 {}</translation>
    </message>
    <message>
        <source>Cotton 60</source>
        <translation>棉织物 60</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计量</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>电流</translation>
    </message>
    <message>
        <source>Current heating setpoint</source>
        <translation>目标温度</translation>
    </message>
    <message>
        <source>Delicate 30</source>
        <translation>精细 30</translation>
    </message>
    <message>
        <source>Device temperature</source>
        <translation>设备温度</translation>
    </message>
    <message>
        <source>Disarmed</source>
        <translation>已撤防</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>已放电</translation>
    </message>
    <message>
        <source>Docked</source>
        <translation>已回充电座</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>门</translation>
    </message>
    <message>
        <source>Door or window</source>
        <translation>门或窗</translation>
    </message>
    <message>
        <source>Drawn from the grid</source>
        <translation>从电网取电</translation>
    </message>
    <message>
        <source>Drink</source>
        <translation>饮品</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>干燥</translation>
    </message>
    <message>
        <source>Drying</source>
        <translation>正在除湿</translation>
    </message>
    <message>
        <source>Dust bin</source>
        <translation>尘盒</translation>
    </message>
    <message>
        <source>Eco</source>
        <translation>节能</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>灯效</translation>
    </message>
    <message>
        <source>Empty the gauge</source>
        <translation>清空雨量计</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能源</translation>
    </message>
    <message>
        <source>Energy today</source>
        <translation>今日电量</translation>
    </message>
    <message>
        <source>Espresso</source>
        <translation>浓缩咖啡</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>风扇</translation>
    </message>
    <message>
        <source>Fan mode</source>
        <translation>风扇模式</translation>
    </message>
    <message>
        <source>Fan only</source>
        <translation>仅送风</translation>
    </message>
    <message>
        <source>Fed into the grid</source>
        <translation>馈入电网</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>滤网</translation>
    </message>
    <message>
        <source>Filter changed</source>
        <translation>滤网已更换</translation>
    </message>
    <message>
        <source>Fine dust</source>
        <translation>细颗粒物</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>雾</translation>
    </message>
    <message>
        <source>Go home</source>
        <translation>返回充电座</translation>
    </message>
    <message>
        <source>Going home</source>
        <translation>正在返回</translation>
    </message>
    <message>
        <source>Gong</source>
        <translation>锣声</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>电网</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>制热</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>正在加热</translation>
    </message>
    <message>
        <source>Heating to {}</source>
        <translation>正在加热至 {}</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>长按</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Hot water</source>
        <translation>热水</translation>
    </message>
    <message>
        <source>House</source>
        <translation>全屋</translation>
    </message>
    <message>
        <source>House since reset</source>
        <translation>清零后全屋用电</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>色相</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>湿度</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Idle at {}</source>
        <translation>{} 待机</translation>
    </message>
    <message>
        <source>Illuminance</source>
        <translation>照度</translation>
    </message>
    <message>
        <source>Intensive 70</source>
        <translation>强力 70</translation>
    </message>
    <message>
        <source>Into the battery</source>
        <translation>充入电池</translation>
    </message>
    <message>
        <source>Jammed</source>
        <translation>卡住</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Kept in reserve</source>
        <translation>保留电量</translation>
    </message>
    <message>
        <source>Last press</source>
        <translation>上次按下</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Link quality</source>
        <translation>信号质量</translation>
    </message>
    <message>
        <source>Local temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>门锁</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>自动上锁</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已上锁</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>May charge</source>
        <translation>允许充电</translation>
    </message>
    <message>
        <source>Measures every</source>
        <translation>测量间隔</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>雾量</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>有人移动</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>自然风</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>No car</source>
        <translation>未接车辆</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>已察觉</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>占用</translation>
    </message>
    <message>
        <source>Occupied heating setpoint</source>
        <translation>目标温度</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>单击</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Open the door</source>
        <translation>开门</translation>
    </message>
    <message>
        <source>Open window</source>
        <translation>开窗</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Own power first</source>
        <translation>优先自用电</translation>
    </message>
    <message>
        <source>Partly cloudy</source>
        <translation>多云</translation>
    </message>
    <message>
        <source>Partly open</source>
        <translation>部分打开</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>People at home</source>
        <translation>在家人数</translation>
    </message>
    <message>
        <source>People use things</source>
        <translation>住户使用设备</translation>
    </message>
    <message>
        <source>Permit join</source>
        <translation>允许加入</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>正在播放</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>Power draw</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Power on behavior</source>
        <translation>断电恢复后</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>按下</translation>
    </message>
    <message>
        <source>Pressed</source>
        <translation>已按下</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>气压</translation>
    </message>
    <message>
        <source>Pretend</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>发电</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Quick 30</source>
        <translation>快速 30</translation>
    </message>
    <message>
        <source>Quick 45</source>
        <translation>快速 45</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>安静</translation>
    </message>
    <message>
        <source>Quiet after</source>
        <translation>静止判定</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>雨</translation>
    </message>
    <message>
        <source>Rain today</source>
        <translation>今日降雨</translation>
    </message>
    <message>
        <source>Rainbow</source>
        <translation>彩虹</translation>
    </message>
    <message>
        <source>Raise the alarm</source>
        <translation>触发警报</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Reset the trip counter</source>
        <translation>计数清零</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>按门铃</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>正在响铃</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Running state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>饱和度</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Siren</source>
        <translation>警笛</translation>
    </message>
    <message>
        <source>Skip ahead</source>
        <translation>快进</translation>
    </message>
    <message>
        <source>Slats</source>
        <translation>叶片</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>烟雾</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>雪</translation>
    </message>
    <message>
        <source>Soil moisture</source>
        <translation>土壤湿度</translation>
    </message>
    <message>
        <source>Sounds for</source>
        <translation>鸣响时长</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed of time</source>
        <translation>时间流速</translation>
    </message>
    <message>
        <source>Spin</source>
        <translation>脱水转速</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>雷暴</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>浓度</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>被困</translation>
    </message>
    <message>
        <source>Suction</source>
        <translation>吸力</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>太阳</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <translation>日出</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>日落</translation>
    </message>
    <message>
        <source>Supplying</source>
        <translation>正在供电</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>摇头</translation>
    </message>
    <message>
        <source>System mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Tamper</source>
        <translation>防拆</translation>
    </message>
    <message>
        <source>Target humidity</source>
        <translation>目标湿度</translation>
    </message>
    <message>
        <source>Target temperature</source>
        <translation>目标温度</translation>
    </message>
    <message>
        <source>Target {}</source>
        <translation>目标 {}</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Temperature correction</source>
        <translation>温度校正</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>倾角</translation>
    </message>
    <message>
        <source>Time in the house</source>
        <translation>屋内时间</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>过渡</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>UV index</source>
        <translation>紫外线指数</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>未上锁</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Valve</source>
        <translation>阀门</translation>
    </message>
    <message>
        <source>Volatile compounds</source>
        <translation>挥发性有机物</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>电压</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水</translation>
    </message>
    <message>
        <source>Water found</source>
        <translation>发现漏水</translation>
    </message>
    <message>
        <source>Water leak</source>
        <translation>漏水</translation>
    </message>
    <message>
        <source>Water used</source>
        <translation>用水量</translation>
    </message>
    <message>
        <source>Watering</source>
        <translation>正在浇水</translation>
    </message>
    <message>
        <source>Waters for</source>
        <translation>浇水时长</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>天气</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>你在哪里？</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白光</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>风</translation>
    </message>
    <message>
        <source>Wind and rain</source>
        <translation>风和雨</translation>
    </message>
    <message>
        <source>Wind from</source>
        <translation>风向</translation>
    </message>
    <message>
        <source>With the sun</source>
        <translation>用太阳能</translation>
    </message>
    <message>
        <source>Wool</source>
        <translation>羊毛</translation>
    </message>
    <message>
        <source>{} humidity</source>
        <translation>湿度 {}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>剩余 {}</translation>
    </message>
    <message>
        <source>Add a fault</source>
        <translation>添加故障</translation>
    </message>
    <message>
        <source>Again every (0: once)</source>
        <translation>重复间隔（0：一次）</translation>
    </message>
    <message>
        <source>Begins after</source>
        <translation>开始延迟</translation>
    </message>
    <message>
        <source>Bridge away</source>
        <translation>网桥断开</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>平稳</translation>
    </message>
    <message>
        <source>Chaos</source>
        <translation>混乱</translation>
    </message>
    <message>
        <source>Contradictory reports</source>
        <translation>矛盾的回报</translation>
    </message>
    <message>
        <source>Devices (names after the slash; none: all)</source>
        <translation>设备（斜杠后的名称；留空：全部）</translation>
    </message>
    <message>
        <source>End all faults</source>
        <translation>结束所有故障</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Faults in force</source>
        <translation>生效的故障</translation>
    </message>
    <message>
        <source>Faults so far</source>
        <translation>累计故障</translation>
    </message>
    <message>
        <source>Flaky</source>
        <translation>不稳定</translation>
    </message>
    <message>
        <source>How often each fault struck</source>
        <translation>各故障发生次数</translation>
    </message>
    <message>
        <source>Kind of device (empty: any)</source>
        <translation>设备类型（留空：任意）</translation>
    </message>
    <message>
        <source>Lasts (0: for ever)</source>
        <translation>持续时间（0：永久）</translation>
    </message>
    <message>
        <source>Late reports</source>
        <translation>回报延迟</translation>
    </message>
    <message>
        <source>Longest delay, change or absence</source>
        <translation>最长延迟、变化或缺席</translation>
    </message>
    <message>
        <source>Lossy</source>
        <translation>丢包</translation>
    </message>
    <message>
        <source>Lost reports</source>
        <translation>回报丢失</translation>
    </message>
    <message>
        <source>Lost writes</source>
        <translation>指令丢失</translation>
    </message>
    <message>
        <source>Nonsense</source>
        <translation>无意义的值</translation>
    </message>
    <message>
        <source>Old values said anew</source>
        <translation>重报旧值</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Reboots that forget</source>
        <translation>重启后遗忘</translation>
    </message>
    <message>
        <source>Repeated reports</source>
        <translation>重复回报</translation>
    </message>
    <message>
        <source>Reports out of order</source>
        <translation>回报乱序</translation>
    </message>
    <message>
        <source>Share that it strikes (a reboot: chance in a minute)</source>
        <translation>发生比例（重启：每分钟概率）</translation>
    </message>
    <message>
        <source>Slow changes</source>
        <translation>变化缓慢</translation>
    </message>
    <message>
        <source>Writes done in part</source>
        <translation>指令部分完成</translation>
    </message>
    <message>
        <source>Writes refused as unreachable</source>
        <translation>因无法连接而被拒的指令</translation>
    </message>
    <message>
        <source>Writes without an answer</source>
        <translation>指令无应答</translation>
    </message>
    <message>
        <source>AC frequency</source>
        <translation>交流频率</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Ask devices for what they have not said</source>
        <translation>向设备询问未回报的内容</translation>
    </message>
    <message>
        <source>Backlight mode</source>
        <translation>背光模式</translation>
    </message>
    <message>
        <source>Base topic of Zigbee2MQTT</source>
        <translation>Zigbee2MQTT 的基础主题</translation>
    </message>
    <message>
        <source>Battery state</source>
        <translation>电池状态</translation>
    </message>
    <message>
        <source>Begins at (hours:minutes, empty: now)</source>
        <translation>开始时间（时:分，留空：现在）</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>代理服务器</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Certificate of the authority (PEM file)</source>
        <translation>颁发机构证书（PEM 文件）</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>客户端标识</translation>
    </message>
    <message>
        <source>Color temp startup</source>
        <translation>开机色温</translation>
    </message>
    <message>
        <source>Comfort temperature</source>
        <translation>舒适温度</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>倒计时</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>淡入淡出</translation>
    </message>
    <message>
        <source>Current level startup</source>
        <translation>开机亮度</translation>
    </message>
    <message>
        <source>Devices may join</source>
        <translation>允许设备加入</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Eco 40–60</source>
        <translation>节能 40–60</translation>
    </message>
    <message>
        <source>Eco 50</source>
        <translation>节能 50</translation>
    </message>
    <message>
        <source>Eco temperature</source>
        <translation>节能温度</translation>
    </message>
    <message>
        <source>Effect color</source>
        <translation>灯效颜色</translation>
    </message>
    <message>
        <source>Effect speed</source>
        <translation>灯效速度</translation>
    </message>
    <message>
        <source>Encrypt the connection (STARTTLS)</source>
        <translation>加密连接（STARTTLS）</translation>
    </message>
    <message>
        <source>Even loudness</source>
        <translation>音量均衡</translation>
    </message>
    <message>
        <source>Execute if off</source>
        <translation>关闭时也执行</translation>
    </message>
    <message>
        <source>Fireplace</source>
        <translation>壁炉</translation>
    </message>
    <message>
        <source>Frost protection</source>
        <translation>防冻</translation>
    </message>
    <message>
        <source>Host, address or path of a socket</source>
        <translation>主机、地址或套接字路径</translation>
    </message>
    <message>
        <source>Id to keep when the address changes</source>
        <translation>地址改变时保留的标识</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>队列中</translation>
    </message>
    <message>
        <source>Indicator mode</source>
        <translation>指示灯模式</translation>
    </message>
    <message>
        <source>Linkquality</source>
        <translation>信号质量</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Local temperature calibration</source>
        <translation>温度校正</translation>
    </message>
    <message>
        <source>Mains voltage</source>
        <translation>市电电压</translation>
    </message>
    <message>
        <source>More simple devices</source>
        <translation>更多简单设备</translation>
    </message>
    <message>
        <source>No smoke</source>
        <translation>无烟雾</translation>
    </message>
    <message>
        <source>One title</source>
        <translation>单曲</translation>
    </message>
    <message>
        <source>Only these (all if left out)</source>
        <translation>仅这些（留空：全部）</translation>
    </message>
    <message>
        <source>Operation mode</source>
        <translation>工作模式</translation>
    </message>
    <message>
        <source>Own certificate (PEM file)</source>
        <translation>自有证书（PEM 文件）</translation>
    </message>
    <message>
        <source>Own faults</source>
        <translation>自定义故障</translation>
    </message>
    <message>
        <source>Own key (PEM file)</source>
        <translation>自有密钥（PEM 文件）</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password of the servers</source>
        <translation>服务器密码</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>队列位置</translation>
    </message>
    <message>
        <source>Power outage count</source>
        <translation>断电次数</translation>
    </message>
    <message>
        <source>Power outage memory</source>
        <translation>断电记忆</translation>
    </message>
    <message>
        <source>Power-on behavior</source>
        <translation>断电恢复后</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>人体存在</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Produced energy</source>
        <translation>发电量</translation>
    </message>
    <message>
        <source>Random order</source>
        <translation>随机播放</translation>
    </message>
    <message>
        <source>Remove what was played</source>
        <translation>移除已播放的</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Seconds between two looks</source>
        <translation>两次查看的间隔秒数</translation>
    </message>
    <message>
        <source>Seconds between two reports of the position</source>
        <translation>两次位置回报的间隔秒数</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>Server (this machine if left out)</source>
        <translation>服务器（留空：本机）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Switch type</source>
        <translation>开关类型</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>User, for settings and commands</source>
        <translation>用户（用于设置和指令）</translation>
    </message>
    <message>
        <source>Vibration</source>
        <translation>振动</translation>
    </message>
    <message>
        <source>Who signed its certificate, in PEM (whom the system trusts if left out)</source>
        <translation>证书签发者，PEM 格式（留空：系统信任的）</translation>
    </message>
    <message>
        <source>Window detection</source>
        <translation>开窗检测</translation>
    </message>
    <message>
        <source>With the demo home</source>
        <translation>包含演示之家</translation>
    </message>
    <message>
        <source>Coming out</source>
        <translation>正在伸出</translation>
    </message>
    <message>
        <source>Going in</source>
        <translation>正在收回</translation>
    </message>
    <message>
        <source>In</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>已伸出</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Scene at rest</source>
        <translation>待机画面</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Wall panels</source>
        <translation>墙面面板</translation>
    </message>
    <message>
        <source>One for each player. With none it is the one on this machine.</source>
        <translation>每个播放器一个。若无条目，则使用本机上的播放器。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Clean a spot</source>
        <translation>定点清扫</translation>
    </message>
    <message>
        <source>End one fault</source>
        <translation>结束一个故障</translation>
    </message>
    <message>
        <source>Number among those in force, from 1</source>
        <translation>生效故障中的序号，从 1 起</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message numerus="yes">
        <source>%n need a look</source>
        <translation>
            <numerusform>%n 项需要查看</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverflowTile</name>
    <message numerus="yes">
        <source>%n more in %1</source>
        <translation>
            <numerusform>%1 中还有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
</context>
<context>
    <name>PeriodSegments</name>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
</context>
<context>
    <name>PeriodStepper</name>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>已输入 %n 位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>No PIN is set. Whoever runs the hub sets one with: atriumctl pin set</source>
        <translation>尚未设置 PIN。请中枢管理员运行：atriumctl pin set</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait a little.</source>
        <translation>错误次数过多。请稍候。</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation>
            <numerusform>还可尝试 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>PluginActions</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 的更多操作</translation>
    </message>
</context>
<context>
    <name>PluginCardView</name>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>重启次数</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>回报</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
</context>
<context>
    <name>PluginEditor</name>
    <message>
        <source>Configure</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>The package of this plugin is not installed, or breaks its contract.</source>
        <translation>此插件的软件包未安装，或违反了约定。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <translation>串口</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>蓝牙</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>可使用</translation>
    </message>
    <message>
        <source>Nothing outside of itself</source>
        <translation>不使用自身以外的资源</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>A part of the hub</source>
        <translation>中枢的一部分</translation>
    </message>
    <message>
        <source>A process of its own</source>
        <translation>独立进程</translation>
    </message>
    <message>
        <source>Held in</source>
        <translation>隔离于</translation>
    </message>
    <message>
        <source>A full sandbox</source>
        <translation>完整沙盒</translation>
    </message>
    <message>
        <source>A reduced sandbox</source>
        <translation>受限沙盒</translation>
    </message>
    <message>
        <source>No sandbox</source>
        <translation>无沙盒</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>Times it was at the limit: %1</source>
        <translation>达到上限的次数：%1</translation>
    </message>
    <message>
        <source>Up to 40 of a–z, 0–9 and -, beginning with a letter or digit</source>
        <translation>最多 40 个 a–z、0–9 和 - 字符，以字母或数字开头</translation>
    </message>
    <message>
        <source>There is one of this name already</source>
        <translation>此名称已存在</translation>
    </message>
</context>
<context>
    <name>PluginForm</name>
    <message>
        <source>This stands in the hub&apos;s atrium.toml; it is changed there.</source>
        <translation>此项写在中枢的 atrium.toml 中，请在那里更改。</translation>
    </message>
    <message>
        <source>Identifier (needed)</source>
        <translation>标识符（必填）</translation>
    </message>
    <message>
        <source>This plugin has nothing to set.</source>
        <translation>此插件没有可设置的内容。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>PluginLogView</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What the plugin writes from now on appears here.</source>
        <translation>插件从现在起写入的内容会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>尚无记录</translation>
    </message>
</context>
<context>
    <name>PluginSheet</name>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
</context>
<context>
    <name>Presses</name>
    <message>
        <source>Do it</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>上锁</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <translation>%1：%2？</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（可选）</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>a device, a thing model or a schema</source>
        <translation>设备、物模型或模式</translation>
    </message>
    <message>
        <source>Begin with {&quot;dsl&quot;: 1, &quot;views&quot;: …}, with {&quot;properties&quot;: …}, or with {&quot;device&quot;: …, &quot;model&quot;: …}.</source>
        <translation>请以 {&quot;dsl&quot;: 1, &quot;views&quot;: …}、{&quot;properties&quot;: …} 或 {&quot;device&quot;: …, &quot;model&quot;: …} 开头。</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n errors; what was drawn last stays.</source>
        <translation>
            <numerusform>%n 个错误；保留上次绘制的内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn, with %n warnings.</source>
        <translation>
            <numerusform>已绘制，有 %n 个警告。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Atrium: preview of %1</source>
        <translation>Atrium：%1 的预览</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Energy &amp; history</source>
        <translation>能量与历史</translation>
    </message>
</context>
<context>
    <name>RemoveAreaDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>RemovePluginDialog</name>
    <message>
        <source>Its devices go with it, and what you said of them.</source>
        <translation>它的设备以及您对这些设备的设置也会一并移除。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>RunningFault</name>
    <message>
        <source>End %1</source>
        <translation>结束 %1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>SafePage</name>
    <message>
        <source>It drew nothing any more and was ended: %1</source>
        <translation>它不再绘制任何内容，已被终止：%1</translation>
    </message>
    <message>
        <source>It left no word of why. The journal may know: journalctl -u atrium-kiosk</source>
        <translation>没有留下原因。日志中可能有记录：journalctl -u atrium-kiosk</translation>
    </message>
    <message>
        <source>Its end was: %1</source>
        <translation>退出原因：%1</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n s.</source>
        <translation>
            <numerusform>%n 秒后重试。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafeWindow</name>
    <message>
        <source>This panel ended unexpectedly, again and again</source>
        <translation>此面板多次意外退出</translation>
    </message>
    <message>
        <source>The house itself goes on where its hub runs on its own. %1</source>
        <translation>只要中枢独立运行，家仍在正常工作。%1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>not reached in time</source>
        <translation>未能及时达到</translation>
    </message>
    <message>
        <source>not reached in time: %1</source>
        <translation>未能及时达到：%1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>the device took it, but reports something else</source>
        <translation>设备已接受，但报告了其他值</translation>
    </message>
    <message>
        <source>changed from outside again and again; it is no longer put back</source>
        <translation>被外部反复更改；不再恢复</translation>
    </message>
    <message>
        <source>the device no longer has this property</source>
        <translation>设备已不再有此属性</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未及时应答</translation>
    </message>
    <message>
        <source>no answer in time; whether it was done is unknown</source>
        <translation>未及时应答；是否已执行不明</translation>
    </message>
    <message>
        <source>no answer in time; whether it was done is unknown (%1)</source>
        <translation>未及时应答；是否已执行不明 (%1)</translation>
    </message>
    <message>
        <source>not done in time</source>
        <translation>未能及时执行</translation>
    </message>
    <message>
        <source>not done in time (%1)</source>
        <translation>未能及时执行 (%1)</translation>
    </message>
    <message>
        <source>the plugin ended</source>
        <translation>插件已结束</translation>
    </message>
    <message>
        <source>the plugin ended; whether it was done is unknown</source>
        <translation>插件已结束；是否已执行不明</translation>
    </message>
    <message>
        <source>the device is gone; whether it was done is unknown</source>
        <translation>设备已消失；是否已执行不明</translation>
    </message>
    <message>
        <source>the hub ended before an answer came</source>
        <translation>中枢在收到应答前已停止</translation>
    </message>
    <message>
        <source>the device no longer has this action</source>
        <translation>设备已不再有此操作</translation>
    </message>
    <message>
        <source>of unknown fate; seen by %1</source>
        <translation>结果不明；%1 已查看</translation>
    </message>
    <message>
        <source>of unknown fate; too many of them to be kept</source>
        <translation>结果不明；数量过多，无法保留</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>由 %1 撤回</translation>
    </message>
    <message>
        <source>the plugin is not running</source>
        <translation>插件未运行</translation>
    </message>
    <message>
        <source>the plugin does not take more</source>
        <translation>插件不再接受请求</translation>
    </message>
    <message>
        <source>the plugin did not answer in time</source>
        <translation>插件未及时应答</translation>
    </message>
    <message>
        <source>Nothing can be kept: %1</source>
        <translation>无法保存任何内容：%1</translation>
    </message>
    <message>
        <source>Make room on the disk, or make the data folder writable. Atrium goes on by itself.</source>
        <translation>请腾出磁盘空间，或使数据文件夹可写。Atrium 会自行继续。</translation>
    </message>
    <message>
        <source>%1 records wait for the disk.</source>
        <translation>等待写入磁盘的记录：%1。</translation>
    </message>
    <message>
        <source>The disk is slow; look at what else writes to it.</source>
        <translation>磁盘很慢；请查看还有什么在写入。</translation>
    </message>
    <message>
        <source>What is measured is not recorded: %1</source>
        <translation>测量值未被记录：%1</translation>
    </message>
    <message>
        <source>All else works. Recording goes on by itself once the disk does.</source>
        <translation>其他一切正常。磁盘恢复后记录会自行继续。</translation>
    </message>
    <message>
        <source>The clock was set forward by %1 within the last hour.</source>
        <translation>时钟在过去一小时内被调快了 %1。</translation>
    </message>
    <message>
        <source>The clock was set back by %1 within the last hour.</source>
        <translation>时钟在过去一小时内被调慢了 %1。</translation>
    </message>
    <message>
        <source>Times shown before it are off by as much. Let a time service (NTP) keep the clock.</source>
        <translation>此前显示的时间有同样的偏差。请让时间服务 (NTP) 校准时钟。</translation>
    </message>
</context>
<context>
    <name>SeriesChip</name>
    <message>
        <source>Delete takes it away</source>
        <translation>按 Delete 键移除</translation>
    </message>
</context>
<context>
    <name>SheetBody</name>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>SheetHeader</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Keep open beside the page</source>
        <translation>固定在页面旁</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>/ or Ctrl+F</source>
        <translation>/ 或 Ctrl+F</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ 和 −</translation>
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
        <translation>Ctrl+ 和 Ctrl−</translation>
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
        <translation>搜索设备</translation>
    </message>
    <message>
        <source>From the pages to the content, and to what is open beside it</source>
        <translation>在页面、内容和旁边打开的面板之间切换</translation>
    </message>
    <message>
        <source>From tile to tile</source>
        <translation>在磁贴之间移动</translation>
    </message>
    <message>
        <source>Do what a tile does</source>
        <translation>执行磁贴的操作</translation>
    </message>
    <message>
        <source>Open the device</source>
        <translation>打开设备</translation>
    </message>
    <message>
        <source>Close what is open, go back</source>
        <translation>关闭已打开的内容，返回</translation>
    </message>
    <message>
        <source>Undo the last change of names, areas and places</source>
        <translation>撤销上一次对名称、区域和位置的更改</translation>
    </message>
    <message>
        <source>Larger and smaller text</source>
        <translation>放大和缩小文字</translation>
    </message>
    <message>
        <source>Text as large as it was made</source>
        <translation>恢复文字原始大小</translation>
    </message>
    <message>
        <source>This overview</source>
        <translation>此概览</translation>
    </message>
    <message>
        <source>By keyboard</source>
        <translation>键盘操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+5</source>
        <translation>Ctrl+1 … Ctrl+5</translation>
    </message>
    <message>
        <source>Page ↑ and Page ↓</source>
        <translation>Page Up 和 Page Down</translation>
    </message>
    <message>
        <source>Home, devices, history, activity, system</source>
        <translation>首页、设备、历史、活动、系统</translation>
    </message>
    <message>
        <source>More and less; in a chart: closer and farther</source>
        <translation>增加和减少；在图表中：放大和缩小</translation>
    </message>
    <message>
        <source>In a chart: earlier and later</source>
        <translation>在图表中：更早和更晚</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Water leak: %1</source>
        <translation>漏水：%1</translation>
    </message>
    <message>
        <source>%1 water leaks</source>
        <translation>%1 处漏水</translation>
    </message>
    <message>
        <source>Smoke: %1</source>
        <translation>烟雾：%1</translation>
    </message>
    <message>
        <source>Smoke in %1 places</source>
        <translation>%1 处有烟雾</translation>
    </message>
    <message>
        <source>Gas: %1</source>
        <translation>燃气：%1</translation>
    </message>
    <message>
        <source>Gas in %1 places</source>
        <translation>%1 处有燃气</translation>
    </message>
    <message>
        <source>Carbon monoxide: %1</source>
        <translation>一氧化碳：%1</translation>
    </message>
    <message>
        <source>Carbon monoxide in %1 places</source>
        <translation>%1 处有一氧化碳</translation>
    </message>
    <message>
        <source>Emergency call: %1</source>
        <translation>紧急呼叫：%1</translation>
    </message>
    <message>
        <source>%1 emergency calls</source>
        <translation>%1 个紧急呼叫</translation>
    </message>
    <message>
        <source>Alarm: %1</source>
        <translation>警报：%1</translation>
    </message>
    <message>
        <source>%1 alarms</source>
        <translation>%1 个警报</translation>
    </message>
    <message>
        <source>%1 does not work</source>
        <translation>%1 无法工作</translation>
    </message>
    <message>
        <source>%1 plugins do not work</source>
        <translation>%1 个插件无法工作</translation>
    </message>
    <message>
        <source>%1 did not obey</source>
        <translation>%1 未执行指令</translation>
    </message>
    <message>
        <source>%1 devices did not obey</source>
        <translation>%1 台设备未执行指令</translation>
    </message>
    <message>
        <source>%1 has a problem</source>
        <translation>%1 有问题</translation>
    </message>
    <message>
        <source>%1 devices have a problem</source>
        <translation>%1 台设备有问题</translation>
    </message>
    <message>
        <source>%1 is tampered with</source>
        <translation>%1 被拆动</translation>
    </message>
    <message>
        <source>%1 devices are tampered with</source>
        <translation>%1 台设备被拆动</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 已打开</translation>
    </message>
    <message>
        <source>%1 garages open</source>
        <translation>%1 个车库已打开</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>%1 离线</translation>
    </message>
    <message>
        <source>%1 devices offline</source>
        <translation>%1 台设备离线</translation>
    </message>
    <message>
        <source>%1: battery low</source>
        <translation>%1：电量低</translation>
    </message>
    <message>
        <source>%1 batteries low</source>
        <translation>%1 个电池电量低</translation>
    </message>
    <message>
        <source>%1 doors or windows open</source>
        <translation>%1 扇门窗已打开</translation>
    </message>
    <message>
        <source>%1 locked</source>
        <translation>%1 已上锁</translation>
    </message>
    <message>
        <source>All locked</source>
        <translation>全部已上锁</translation>
    </message>
    <message>
        <source>%1 unlocked</source>
        <translation>%1 未上锁</translation>
    </message>
    <message>
        <source>%1 of %2 locked</source>
        <translation>%2 个中 %1 个已上锁</translation>
    </message>
    <message>
        <source>Armed, away</source>
        <translation>离家布防</translation>
    </message>
    <message>
        <source>Armed, at home</source>
        <translation>在家布防</translation>
    </message>
    <message>
        <source>Armed, night</source>
        <translation>夜间布防</translation>
    </message>
    <message>
        <source>Armed: %1</source>
        <translation>布防：%1</translation>
    </message>
    <message>
        <source>1 light on</source>
        <translation>1 盏灯亮着</translation>
    </message>
    <message>
        <source>%1 lights on</source>
        <translation>%1 盏灯亮着</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <translation>室内 %1</translation>
    </message>
    <message>
        <source>And %1 more</source>
        <translation>还有 %1 项</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>As of %1: %2</source>
        <translation>截至 %1：%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1：减少</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1：增加</translation>
    </message>
</context>
<context>
    <name>StillImage</name>
    <message>
        <source>Neither an http address nor a picture</source>
        <translation>既不是 http 地址，也不是图像</translation>
    </message>
    <message>
        <source>It is too large, or did not come in time</source>
        <translation>图像太大，或未能及时收到</translation>
    </message>
    <message>
        <source>It does not answer: %1</source>
        <translation>无应答：%1</translation>
    </message>
    <message>
        <source>It is larger than %1 pixels</source>
        <translation>图像超过 %1 像素</translation>
    </message>
    <message>
        <source>It is no picture that can be shown</source>
        <translation>无法显示此图像</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>Warm</source>
        <translation>暖色</translation>
    </message>
    <message>
        <source>Soft white</source>
        <translation>柔白</translation>
    </message>
    <message>
        <source>Coral</source>
        <translation>珊瑚色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>Not accepted</source>
        <translation>未被接受</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>已隔离</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>正在重启</translation>
    </message>
    <message>
        <source>Not fully working</source>
        <translation>部分功能异常</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Looking for devices</source>
        <translation>正在查找设备</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>已持续 %1</translation>
    </message>
    <message>
        <source>No plugin is set up.</source>
        <translation>尚未设置插件。</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>%1: a look is needed. Everything else works.</source>
        <translation>%1：需要查看。其他一切正常。</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Connected screens and programs</source>
        <translation>已连接的屏幕和程序</translation>
    </message>
    <message>
        <source>Open wishes</source>
        <translation>未完成的请求</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>中枢</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量记录</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Plugin %1</source>
        <translation>插件 %1</translation>
    </message>
    <message>
        <source>Devices of %1</source>
        <translation>%1 的设备</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>Wishes for %1</source>
        <translation>对 %1 的请求</translation>
    </message>
</context>
<context>
    <name>SystemView</name>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Add a plugin</source>
        <translation>添加插件</translation>
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
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Partly open</source>
        <translation>部分打开</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>正在关闭</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已上锁</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>未上锁</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>有人移动</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>无人移动</translation>
    </message>
    <message>
        <source>Somebody here</source>
        <translation>有人</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>漏水</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>干燥</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>烟雾</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>燃气</translation>
    </message>
    <message>
        <source>Carbon monoxide</source>
        <translation>一氧化碳</translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>无异常</translation>
    </message>
    <message>
        <source>Tampered with</source>
        <translation>被拆动</translation>
    </message>
    <message>
        <source>Vibrating</source>
        <translation>振动</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>静止</translation>
    </message>
    <message>
        <source>Help called</source>
        <translation>已求助</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>New devices may join</source>
        <translation>允许新设备加入</translation>
    </message>
    <message>
        <source>Closed to new devices</source>
        <translation>不允许新设备加入</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Heating to %1</source>
        <translation>正在加热至 %1</translation>
    </message>
    <message>
        <source>Cooling to %1</source>
        <translation>正在制冷至 %1</translation>
    </message>
    <message>
        <source>Idle at %1</source>
        <translation>%1 待机</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 changing</source>
        <translation>%1 正在改变</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Target %1 → %2</source>
        <translation>目标 %1 → %2</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>当前 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>自 %1 起离线</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>view only</source>
        <translation>仅可查看</translation>
    </message>
    <message>
        <source>Not for guests</source>
        <translation>访客不可见</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>暂无数值</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Jammed</source>
        <translation>卡住</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>推定</translation>
    </message>
</context>
<context>
    <name>TileRowView</name>
    <message>
        <source>Switch off the lights in %1</source>
        <translation>关闭 %1 的灯</translation>
    </message>
</context>
<context>
    <name>TileSide</name>
    <message>
        <source>Try again: %1</source>
        <translation>重试：%1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>详情：%1</translation>
    </message>
</context>
<context>
    <name>TilesPage</name>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>所有区域</translation>
    </message>
    <message>
        <source>All plugins</source>
        <translation>所有插件</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>需要查看</translation>
    </message>
    <message>
        <source>On</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
</context>
<context>
    <name>TilesView</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到结果</translation>
    </message>
    <message>
        <source>Edit areas</source>
        <translation>编辑区域</translation>
    </message>
    <message>
        <source>Show tiles</source>
        <translation>显示磁贴</translation>
    </message>
    <message>
        <source>Show a list</source>
        <translation>显示列表</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No device is all of what is chosen above.</source>
        <translation>没有设备符合以上所有条件。</translation>
    </message>
    <message>
        <source>Devices appear here as soon as a plugin finds them.</source>
        <translation>插件发现设备后，会显示在这里。</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>还没有设备</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>d MMM</source>
        <extracomment>As Qt writes dates: d day, ddd weekday, MMM month, yyyy year.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d日</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>M月</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>yyyy年</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>d</source>
        <translation>天</translation>
    </message>
    <message>
        <source>1/min</source>
        <translation>转/分</translation>
    </message>
    <message>
        <source>L/min</source>
        <translation>升/分</translation>
    </message>
    <message>
        <source>mm/h</source>
        <translation>毫米/小时</translation>
    </message>
    <message>
        <source>m/s</source>
        <translation>米/秒</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>公里/小时</translation>
    </message>
</context>
<context>
    <name>WelcomeForm</name>
    <message>
        <source>Broker</source>
        <translation>代理服务器</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>User, if it asks for one</source>
        <translation>用户名（如需要）</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Zigbee2MQTT’s base topic</source>
        <translation>Zigbee2MQTT 的基础主题</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>加密（TLS）</translation>
    </message>
    <message>
        <source>Own authority: its certificate, a PEM file on the hub</source>
        <translation>自有证书颁发机构：中枢上的 PEM 证书文件</translation>
    </message>
    <message>
        <source>Own certificate, if it asks for one</source>
        <translation>自有证书（如需要）</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>对应的密钥</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome home</source>
        <translation>欢迎回家</translation>
    </message>
    <message>
        <source>Atrium shows and controls what your MQTT broker knows of, Zigbee2MQTT’s devices first. Where is it?</source>
        <translation>Atrium 显示并控制您的 MQTT 代理服务器所知的一切，首先是 Zigbee2MQTT 的设备。它在哪里？</translation>
    </message>
    <message>
        <source>No broker at hand? The demo home has lamps, shutters, heating and more. None of it is real, and you can remove it at any time.</source>
        <translation>手边没有代理服务器？演示之家有灯、卷帘、供暖等设备。它们都不是真实的，您可以随时移除。</translation>
    </message>
    <message>
        <source>Look around in the demo home</source>
        <translation>参观演示之家</translation>
    </message>
</context>
<context>
    <name>WidgetBinder</name>
    <message>
        <source>“%1” cannot be read as what is wanted here</source>
        <translation>“%1”不是此处需要的内容</translation>
    </message>
</context>
<context>
    <name>WidgetLook</name>
    <message>
        <source>Asked for %1</source>
        <translation>已请求 %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 开启</translation>
    </message>
</context>
<context>
    <name>WidgetViewModel</name>
    <message>
        <source>asked for %1</source>
        <translation>已请求 %1</translation>
    </message>
</context>
<context>
    <name>WindowModel</name>
    <message>
        <source>Hub connected</source>
        <translation>中枢已连接</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>No connection to the hub</source>
        <translation>未连接到中枢</translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation>%1 秒后重试。</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>正在尝试…</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>还有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1:</source>
        <translation>截至 %1：</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
</context>
<context>
    <name>atrium::window::DesktopNotes</name>
    <message>
        <source>Seen</source>
        <translation>已查看</translation>
    </message>
    <message>
        <source>Not for an hour</source>
        <translation>一小时内不提醒</translation>
    </message>
</context>
<context>
    <name>atrium::window::HouseTiles</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>atrium::window::Panel</name>
    <message>
        <source>Leave this panel</source>
        <translation>退出此面板</translation>
    </message>
</context>
</TS>
