// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRunnable>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace readout {

/** Whether nobody waits any more for what a piece of work is to find out. */
using IsCancelled = std::function<bool()>;

/** One piece of work, shared by the window's thread, which asks for it, and one of the pool, which does it. */
class BackgroundJob : public QRunnable
{
public:
    /** @p listener is sent an event once the work is done. */
    explicit BackgroundJob(QObject *listener);

    /** Gives @p job to the pool, which keeps it until it is done. */
    static void start(const std::shared_ptr<BackgroundJob> &job);
    /** Nothing is sent any more; what has not begun never does. */
    void cancel();
    void wait();
    [[nodiscard]] bool isDone() const;

    void run() final;

protected:
    /** Does the work and keeps its result. */
    virtual void work(const IsCancelled &isCancelled) = 0;

private:
    // The one lock through which all passes on its way to the pool's thread and back.
    mutable std::mutex m_mutex;
    std::condition_variable m_ended;
    std::shared_ptr<BackgroundJob> m_self; ///< while the pool has it
    QObject *m_listener;
    bool m_isDone = false;
    std::atomic_bool m_isCancelled = false;
};

/** What every Background has, whatever its work results in. */
class BackgroundBase : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /** Cancels. What still runs holds all that it needs and ends by itself. */
    ~BackgroundBase() override;

    /** Asks the work to end; nothing is told of it any more. */
    void cancel();
    /** Whether something was started that is neither told nor cancelled. */
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    /** Waits until what runs has ended. */
    void wait();

protected:
    void startJob(const std::shared_ptr<BackgroundJob> &job);
    void customEvent(QEvent *event) override;
    virtual void tell(const std::shared_ptr<BackgroundJob> &job) = 0;

private:
    std::shared_ptr<BackgroundJob> m_job;
};

/** Work beside the window's thread that results in a @p T. All such work of the window is done through this. */
template <typename T>
class Background final : public BackgroundBase
{
public:
    using Work = std::function<T(const IsCancelled &)>;
    using Then = std::function<void(const T &)>;

    using BackgroundBase::BackgroundBase;

    /** Does @p work and then, in this thread, @p then with its result. What was started before is cancelled. */
    void start(Work work, Then then)
    {
        m_then = std::move(then);
        startJob(std::make_shared<Job>(this, std::move(work)));
    }

private:
    class Job final : public BackgroundJob
    {
    public:
        Job(QObject *listener, Work work)
            : BackgroundJob(listener)
            , m_work(std::move(work))
        {
        }

        [[nodiscard]] const T &result() const { return *m_result; }

    private:
        void work(const IsCancelled &isCancelled) override { m_result = m_work(isCancelled); }

        Work m_work;
        std::optional<T> m_result;
    };

    void tell(const std::shared_ptr<BackgroundJob> &job) override
    {
        const Then then = std::exchange(m_then, {}); // which may start the next
        then(static_cast<const Job &>(*job).result());
    }

    Then m_then;
};

} // namespace readout
